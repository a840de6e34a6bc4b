import { useId, useRef, useState, type ReactNode } from 'react';
import { useDismissal } from './useDismissal';
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

  useDismissal(menu, open, (by) => {
    setOpen(false);
    if (by === 'escape') button.current?.focus();
  });

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
