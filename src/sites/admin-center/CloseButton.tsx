import { useText } from '../../i18n/useText';
import { target } from '../../ui/target';
import styles from './Form.module.css';

export function CloseButton({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  return (
    <div className={styles.buttons}>
      <button type="button" onClick={onClose} {...target('admin-center.close')}>
        {t('adminCenter.dialog.close')}
      </button>
    </div>
  );
}
