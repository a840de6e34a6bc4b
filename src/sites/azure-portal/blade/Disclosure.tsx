import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

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

  useEffect(() => {
    const element = whole.current;
    if (!open || !element) return undefined;
    const onElsewhere = ({ target }: Event) => {
      if (!(target instanceof Node && element.contains(target))) setOpen(false);
    };
    const close = () => {
      setOpen(false);
      opener.current?.focus();
    };
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && close();
    const onClick = ({ target }: Event) => target instanceof Element && target.closest('a') && close();
    document.addEventListener('pointerdown', onElsewhere);
    document.addEventListener('focusin', onElsewhere);
    element.addEventListener('keydown', onKey);
    element.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('pointerdown', onElsewhere);
      document.removeEventListener('focusin', onElsewhere);
      element.removeEventListener('keydown', onKey);
      element.removeEventListener('click', onClick);
    };
  }, [open]);

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
      <div id={id} hidden={!open} className={panelClassName}>
        {open && children}
      </div>
    </div>
  );
}
