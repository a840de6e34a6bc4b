import { useText } from '../../i18n/useText';
import styles from './SiteFoot.module.css';

/** The simulator's own word below a page that looks like somebody else's. */
export function SiteFoot() {
  const t = useText();
  return (
    <footer className={styles.foot}>
      <p>{t('azureCom.foot')}</p>
    </footer>
  );
}
