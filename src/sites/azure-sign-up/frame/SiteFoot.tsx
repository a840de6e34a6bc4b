import { useText } from '../../../i18n/useText';
import { Inert } from '../../../ui/Inert';
import styles from './SiteFoot.module.css';

/** The dark foot of every page of this site. */
export function SiteFoot() {
  const t = useText();
  return (
    <div className={styles.foot}>
      <Inert>{t('azureSignUp.foot.language')}</Inert>
      <span>{t('azureSignUp.foot.copyright')}</span>
      <Inert>{t('azureSignUp.foot.privacy')}</Inert>
      <Inert>{t('azureSignUp.foot.trademarks')}</Inert>
      <Inert>{t('azureSignUp.foot.legal')}</Inert>
      <Inert>{t('azureSignUp.foot.support')}</Inert>
      <Inert>{t('azureSignUp.foot.feedback')}</Inert>
    </div>
  );
}
