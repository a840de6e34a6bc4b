import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useText } from '../../../i18n/useText';
import { Icon } from '../frame/Icon';
import styles from './Dialog.module.css';

type Props = { readonly title: string; readonly onClose: () => void; readonly children: ReactNode };

/** A window over the page: open as long as it is shown, and closed by Escape, by its cross or by its parent. */
export function Dialog({ title, onClose, children }: Props) {
  const t = useText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  // Before the page is painted; closing it on the way out gives the focus back to whatever opened it.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  // What closes last tells of it late: by then it may be open again, or gone.
  const closed = () => {
    if (dialog.current?.open === false) onClose();
  };

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={closed}>
      <h2 id={id}>{title}</h2>
      {children}
      <button type="button" className={styles.cross} aria-label={t('adminCenter.dialog.cross')} onClick={onClose}>
        <Icon name="close" size={12} />
      </button>
    </dialog>
  );
}
