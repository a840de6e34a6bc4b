import { FREE_TRIAL } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { Inert } from '../../../ui/Inert';
import { Skyline } from './Skyline';
import styles from './OfferPanel.module.css';

/** The blue panel at the left: what is signed up for. */
export function OfferPanel() {
  const t = useText();
  return (
    <div className={styles.panel}>
      <p className={styles.month}>{t('azureSignUp.offer.month')}</p>
      <p className={styles.credit}>{t('azureSignUp.offer.credit', { credit: FREE_TRIAL.credit })}</p>
      <p className={styles.terms}>{t('azureSignUp.offer.terms')}</p>
      <Inert className={styles.questions}>
        {t('azureSignUp.offer.questions')} <span aria-hidden className={styles.arrow} />
      </Inert>
      <Skyline className={styles.skyline} />
    </div>
  );
}
