import { useText } from '../../../i18n/useText';
import { useAccount } from '../../../store/useCommand';
import { OfferPanel } from './OfferPanel';
import { SignUpWizard } from './SignUpWizard';
import { SiteFoot } from '../frame/SiteFoot';
import { SiteHeader } from '../frame/SiteHeader';
import styles from './SignUpPage.module.css';

/** Figure 5: the free trial beside the four parts of its sign-up. */
export function SignUpPage() {
  const t = useText();
  const account = useAccount();
  if (!account) return null;

  return (
    <div className={styles.page}>
      <SiteHeader userName={account.userName} middle={<h1 className={styles.title}>{t('azureSignUp.heading')}</h1>} />
      <div className={styles.sheet}>
        <OfferPanel />
        <SignUpWizard key={account.id} account={account} />
      </div>
      <SiteFoot />
    </div>
  );
}
