import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import styles from './NameMenu.module.css';

type Props = {
  readonly name: string;
  /** Shown in place of the name. */
  readonly face?: ReactNode;
  /** What hangs below the name while it is open. */
  readonly children: ReactNode;
  readonly 'data-target'?: string;
};

/** A name that opens a small panel below it. Escape closes it, and so does whatever is done elsewhere. */
export function NameMenu({ name, face, children, ...rest }: Props) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (!open) return undefined;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) setOpen(false);
    };
    const closeOnEscape = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, [open]);

  return (
    <div ref={menu} className={styles.menu}>
      <button
        ref={button}
        type="button"
        className={face ? `${styles.name} ${styles.faced}` : styles.name}
        aria-label={face ? name : undefined}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        {...rest}
      >
        {face || <span>{name}</span>}
      </button>
      <div id={id} hidden={!open} className={styles.panel}>
        <p>
          <b>{name}</b>
        </p>
        {children}
      </div>
    </div>
  );
}
