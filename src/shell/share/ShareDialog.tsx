import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useText } from '../../i18n/useText';
import styles from './ShareDialog.module.css';
import '../theme.css';

type Props = {
  readonly title: string;
  /** What its button says: “Close” where nothing else is given. */
  readonly close?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A dialog in front of everything, closed by its button, by Escape, and by nothing else. */
export function ShareDialog({ title, close, onClose, children }: Props) {
  const t = useText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
      <button type="button" onClick={() => dialog.current?.close()}>
        {close ?? t('share.close')}
      </button>
    </dialog>
  );
}
