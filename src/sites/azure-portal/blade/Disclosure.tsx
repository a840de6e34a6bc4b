import { useId, useRef, useState, type ReactNode } from 'react';
import { useDismissal } from '../../../ui/useDismissal';

type DisclosureProps = {
  readonly label?: string | undefined;
  /** What the button shows. */
  readonly button: ReactNode;
  readonly buttonClassName?: string | undefined;
  readonly panelClassName?: string | undefined;
  readonly children: ReactNode;
  readonly 'data-target'?: string;
};

/** A button that shows and hides a panel. Escape, a press or a focus elsewhere, and a link that is followed hide it again. */
export function Disclosure({
  label,
  button,
  buttonClassName,
  panelClassName,
  children,
  'data-target': name,
}: DisclosureProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  useDismissal(whole, open, (by) => (by === 'escape' ? close() : setOpen(false)));

  return (
    <div ref={whole}>
      <button
        ref={opener}
        type="button"
        className={buttonClassName}
        aria-label={label}
        aria-expanded={open}
        aria-controls={id}
        data-target={name}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {/* A link that is followed hides it; the links themselves are what is pressed. */}
      <div
        id={id}
        hidden={!open}
        className={panelClassName}
        role="presentation"
        onClick={({ target }) => target instanceof Element && target.closest('a') && close()}
      >
        {open && children}
      </div>
    </div>
  );
}
