import { useText } from '../../../i18n/useText';
import { Blueprint } from './Blueprint';
import styles from '../OrganizationalSignIn.module.css';

/** The blueprint of the other sign-in page, and a promise written over it. */
export function BlueprintAndHeadline() {
  const t = useText();
  return (
    <>
      <Blueprint className={styles.blueprint} />
      <p className={styles.headline}>{t('signIn.portals.headline')}</p>
    </>
  );
}
