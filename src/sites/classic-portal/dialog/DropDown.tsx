import { useId, useRef, useState, type ReactNode } from 'react';
import { target, type TargetName } from '../../../map/targets';
import { useDismissal } from '../../../ui/useDismissal';
import styles from './DropDown.module.css';

type DropDownProps = {
  readonly name: TargetName;
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

  useDismissal(whole, open, (by) => {
    setOpen(false);
    if (by === 'escape') opener.current?.focus();
  });

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
