import { useId } from 'react';
import { useText } from '../../../i18n/useText';
import { Inert } from '../../../ui/Inert';
import styles from '../users/ActiveUsers.module.css';

/** Its field takes nothing: real telephone numbers have no business in a simulation. */
export function MobileBox() {
  const t = useText();
  const id = useId();
  return (
    <section className={styles.mobile} aria-labelledby={id}>
      <h2 id={id}>{t('adminCenter.mobile.title')}</h2>
      <p>{t('adminCenter.mobile.text')}</p>
      <div>
        <Inert className={styles.country} aria-label={t('adminCenter.mobile.countryCode')}>
          (+1)
        </Inert>
        <Inert className={styles.number}>{t('adminCenter.mobile.number')}</Inert>
        <Inert className={styles.link}>{t('adminCenter.mobile.textMe')}</Inert>
      </div>
    </section>
  );
}
