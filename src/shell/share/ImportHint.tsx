import { useText } from '../../i18n/useText';
import styles from './ImportHint.module.css';

/** Shown while a file hovers over the page. */
export function ImportHint() {
  const t = useText();
  return (
    <div className={styles.hint}>
      <p>{t('shell.dropHint')}</p>
    </div>
  );
}
