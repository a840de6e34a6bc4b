import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { focusOn } from './findTarget';

/** F6 goes from the page to the card and from the card to its target. Answers with the way back to where the focus was. */
export function useHop(
  card: RefObject<HTMLElement | null>,
  control: HTMLElement | undefined,
  unfold: () => void,
): () => void {
  const from = useRef<Element>(null);
  const giveBack = useCallback(() => {
    const place = from.current?.isConnected ? from.current : document.querySelector('main [role="dialog"], main');
    if (place instanceof HTMLElement) place.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element && !card.current?.contains(target)) from.current = target;
    };
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      if (card.current?.contains(document.activeElement)) {
        if (control) focusOn(control);
        else giveBack();
        return;
      }
      // At once where it is shown: the next key is pressed in it. Else it is shown by the next frame.
      if (card.current) return card.current.focus();
      unfold();
      requestAnimationFrame(() => card.current?.focus());
    };
    document.addEventListener('focusin', remember);
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('keydown', press);
    };
  }, [card, control, unfold, giveBack]);

  return giveBack;
}
