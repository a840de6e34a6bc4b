import { OFFICE_365_PLANS } from '../../core/index';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { PlansScene } from './PlansScene';
import styles from './Hero.module.css';

const LOWEST_PRICE = Math.min(...OFFICE_365_PLANS.map(({ price }) => price));

/** A picture, and on it a card with what the page is about. */
export function Hero() {
  const t = useText();
  const { dollars } = useFormats();
  return (
    <div className={styles.hero}>
      <PlansScene className={styles.scene} />
      <div className={styles.card}>
        <h1>{t('officeCom.heading')}</h1>
        <p>{t('officeCom.lead')}</p>
        <p className={styles.from}>
          <b>{t('officeCom.from', { price: dollars(LOWEST_PRICE) })}</b> {t('officeCom.annual')}
        </p>
      </div>
    </div>
  );
}
