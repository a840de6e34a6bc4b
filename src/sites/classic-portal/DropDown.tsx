import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { target } from '../../ui/target';
import styles from './DropDown.module.css';

type DropDownProps = {
  readonly name: `${string}.${string}`;
  readonly button: ReactNode;
  readonly className?: string | undefined;
  readonly side: 'left' | 'right';
  readonly children: ReactNode;
};

/** A button that opens a panel below it; Escape, or turning to anything else, closes it. */
export function DropDown({ name, button, className = '', side, children }: DropDownProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return undefined;
    const leave = ({ target: turnedTo }: Event) => {
      if (turnedTo instanceof Node && !whole.current?.contains(turnedTo)) setOpen(false);
    };
    const escape = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      setOpen(false);
      opener.current?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);

  return (
    <div ref={whole} className={styles.whole}>
      <button
        ref={opener}
        type="button"
        className={className}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        {...target(name)}
      >
        {button}
      </button>
      <div id={id} hidden={!open} className={`${styles.panel} ${styles[side]}`}>
        {children}
      </div>
    </div>
  );
}
