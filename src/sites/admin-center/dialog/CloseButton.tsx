import { useEffect, useRef } from 'react';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import styles from './Form.module.css';

/** Ends a dialog that has done its deed. It takes the focus: what had it has gone with the form. */
export function CloseButton({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className={styles.buttons}>
      <button ref={button} type="button" onClick={onClose} {...target('admin-center.close')}>
        {t('adminCenter.dialog.close')}
      </button>
    </div>
  );
}
