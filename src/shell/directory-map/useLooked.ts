import { useCallback, useEffect, useState, type RefObject } from 'react';

/** Marks what may be pointed at and focused without letting go of the thing that is looked at: what is said of it. */
export const KEEPS = { 'data-keeps-look': '' };

/** Which thing of a map is looked at: pointed at or focused, or else the one that was pressed and is kept. */
export function useLooked(view: RefObject<HTMLElement | null>) {
  const [pointed, setPointed] = useState<string>();
  const [pinned, setPinned] = useState<string>();

  useEffect(() => {
    const element = view.current;
    const look = ({ target }: Event) => {
      if (!keepsLook(target)) setPointed(target instanceof Element ? keyAt(target) : undefined);
    };
    const leave = ({ relatedTarget }: MouseEvent | FocusEvent) => {
      if (!keepsLook(relatedTarget)) setPointed(undefined);
    };
    element?.addEventListener('pointerover', look);
    element?.addEventListener('focusin', look);
    element?.addEventListener('pointerleave', leave);
    element?.addEventListener('focusout', leave);
    return () => {
      element?.removeEventListener('pointerover', look);
      element?.removeEventListener('focusin', look);
      element?.removeEventListener('pointerleave', leave);
      element?.removeEventListener('focusout', leave);
    };
  }, [view]);

  const press = useCallback((key: string) => {
    setPinned((before) => (before === key ? undefined : key));
    // Pressed again by a finger it is let go of, though the focus is still there.
    setPointed(undefined);
  }, []);
  const letGo = useCallback(() => {
    setPinned(undefined);
    setPointed(undefined);
  }, []);
  return { looked: pointed ?? pinned, pinned, press, letGo };
}

function keyAt(element: Element): string | undefined {
  return element.closest<HTMLElement>('[data-thing]')?.dataset['thing'];
}

function keepsLook(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-keeps-look]') !== null;
}
