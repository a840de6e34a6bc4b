import { useId } from 'react';
import { useText } from '../../../i18n/useText';
import { Inert } from '../../../ui/Inert';
import styles from './Dashboard.module.css';

/** What was announced to administrators: nothing, as the world knows no messages. */
export function MessagesTile() {
  const t = useText();
  const id = useId();
  return (
    <section className={styles.tile} aria-labelledby={id}>
      <h2 id={id}>{t('adminCenter.dashboard.messages')}</h2>
      <p>{t('adminCenter.dashboard.messages.none')}</p>
      <Inert className={styles.way}>{t('adminCenter.dashboard.messages.all')}</Inert>
    </section>
  );
}
