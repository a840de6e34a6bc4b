import { useText } from '../../i18n/useText';
import { Inert } from '../../ui/Inert';
import styles from './OrganizationalSignIn.module.css';

export function AzureFoot() {
  const t = useText();
  return (
    <div className={styles.foot}>
      <p>{t('signIn.azure.year')}</p>
      <p>
        <Inert className={styles.link}>{t('signIn.azure.terms')}</Inert>
        <Inert className={styles.link}>{t('signIn.azure.privacy')}</Inert>
      </p>
    </div>
  );
}
