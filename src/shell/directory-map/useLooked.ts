import { useCallback, useEffect, useState, type RefObject } from 'react';

/** Which thing of a map is looked at: pointed at or focused, or else the one that was pressed and is kept. */
export function useLooked(picture: RefObject<HTMLElement | null>) {
  const [pointed, setPointed] = useState<string>();
  const [pinned, setPinned] = useState<string>();

  useEffect(() => {
    const element = picture.current;
    const look = ({ target }: Event) => setPointed(target instanceof Element ? keyAt(target) : undefined);
    const leave = () => setPointed(undefined);
    const ways = { pointerover: look, focusin: look, pointerleave: leave, focusout: leave };
    for (const [type, hear] of Object.entries(ways)) element?.addEventListener(type, hear);
    return () => {
      for (const [type, hear] of Object.entries(ways)) element?.removeEventListener(type, hear);
    };
  }, [picture]);

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
