import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Closes what is open once somebody turns to anything outside of it; Escape does too, and brings the focus back. */
export function useLeaving(
  open: boolean,
  whole: RefObject<HTMLElement | null>,
  opener: RefObject<HTMLElement | null>,
  onLeave: () => void,
) {
  const close = useEffectEvent(onLeave);
  useEffect(() => {
    if (!open) return undefined;
    const leave = ({ target: turnedTo }: Event) => {
      if (turnedTo instanceof Node && !whole.current?.contains(turnedTo)) close();
    };
    const escape = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      close();
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
  }, [open, whole, opener]);
}
