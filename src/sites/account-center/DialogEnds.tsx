import { useText } from '../../i18n/useText';
import { target, type TargetName } from '../../map/targets';
import styles from './dialog.module.css';

/** The cross in a dialog's corner; last in the dialog, so that the focus begins with what is asked. */
export function Close({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  return (
    <button type="button" className={styles.close} aria-label={t('accountCenter.close')} onClick={onClose}>
      <svg viewBox="0 0 12 12" width="12" height="12" fill="none" stroke="currentcolor" strokeWidth="2.8" aria-hidden>
        <path d="M1.5 1.5l9 9m0-9l-9 9" />
      </svg>
    </button>
  );
}

/** The ring with a tick that submits the dialog. */
export function Complete({ name }: { readonly name: TargetName }) {
  const t = useText();
  return (
    <button type="submit" className={styles.complete} aria-label={t('accountCenter.complete')} {...target(name)}>
      <svg viewBox="0 0 16 14" width="16" height="14" fill="none" stroke="currentcolor" strokeWidth="3" aria-hidden>
        <path d="M1.5 7.5l4.5 4.5 8.5-10.5" />
      </svg>
    </button>
  );
}
