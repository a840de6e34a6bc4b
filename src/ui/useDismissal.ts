import { useEffect, useEffectEvent, type RefObject } from 'react';

type Options = {
  /** Set where a page may arrive meanwhile and take the focus: of the focus, only what Tab does is turning then. */
  readonly onlyByTab?: boolean;
};

/** While `open`, Escape and turning to anything outside of `whole` dismiss it; Escape leaves the focus inside. */
export function useDismissal(
  whole: RefObject<HTMLElement | null>,
  open: boolean,
  onDismiss: (by: 'escape' | 'turning') => void,
  { onlyByTab = false }: Options = {},
): void {
  const dismiss = useEffectEvent(onDismiss);

  useEffect(() => {
    if (!open) return undefined;
    const turnTo = (turned: EventTarget | null) => {
      if (turned instanceof Node && !whole.current?.contains(turned)) dismiss('turning');
    };
    const turn = ({ target }: Event) => turnTo(target);
    const press = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') dismiss('escape');
      // The focus has moved by the next frame.
      if (key === 'Tab' && onlyByTab) requestAnimationFrame(() => turnTo(document.activeElement));
    };
    document.addEventListener('pointerdown', turn);
    document.addEventListener('keydown', press);
    if (!onlyByTab) document.addEventListener('focusin', turn);
    return () => {
      document.removeEventListener('pointerdown', turn);
      document.removeEventListener('keydown', press);
      document.removeEventListener('focusin', turn);
    };
  }, [whole, open, onlyByTab]);
}
