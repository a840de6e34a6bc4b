import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import styles from './InfoDot.module.css';

type Props = { readonly name: string; readonly text: string; readonly className?: string | undefined };

/** A blue i that explains what it stands beside: by click, touch or key, until Escape or until the focus goes on. */
export function InfoDot({ name, text, className = '' }: Props) {
  const [open, setOpen] = useState(false);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false);
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };

  return (
    <span className={`${styles.dot} ${className}`}>
      <button
        type="button"
        aria-label={name}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      >
        <span aria-hidden>i</span>
      </button>
      <span role="status">{open && <span className={styles.text}>{text}</span>}</span>
    </span>
  );
}
