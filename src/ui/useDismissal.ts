import { useEffect, useEffectEvent, type RefObject } from 'react';

const TURNS = ['pointerdown', 'focusin'] as const;

/** While `open`, Escape and turning to anything outside of `whole` dismiss it; Escape leaves the focus inside. */
export function useDismissal(
  whole: RefObject<HTMLElement | null>,
  open: boolean,
  onDismiss: (by: 'escape' | 'turning') => void,
): void {
  const dismiss = useEffectEvent(onDismiss);

  useEffect(() => {
    if (!open) return undefined;
    const turn = ({ target }: Event) => {
      if (target instanceof Node && !whole.current?.contains(target)) dismiss('turning');
    };
    const press = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') dismiss('escape');
    };
    for (const type of TURNS) document.addEventListener(type, turn);
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
      for (const type of TURNS) document.removeEventListener(type, turn);
    };
  }, [whole, open]);
}
