import { useLayoutEffect, useState, type RefObject } from 'react';
import { cornerFor, CORNERS, MARGIN, type Corner } from './corners';

/**
 * Puts a card into a corner of the window: where it is wished, as long as it then covers nothing of its target. Answers
 * with what moves it on to the next corner. The corner stands in `data-corner`.
 */
export function useCorner(card: RefObject<HTMLElement | null>, control: HTMLElement | undefined): () => void {
  const [wished, setWished] = useState<Corner>('bottom-right');

  // After each render: what the card says may have changed, and with it its size.
  useLayoutEffect(() => {
    const place = () => {
      if (card.current) putInCorner(card.current, control, wished);
    };
    place();
    window.addEventListener('resize', place);
    document.addEventListener('scroll', place, { capture: true, passive: true });
    return () => {
      window.removeEventListener('resize', place);
      document.removeEventListener('scroll', place, { capture: true });
    };
  });

  return () =>
    setWished(
      CORNERS[(CORNERS.findIndex((one) => one === card.current?.dataset['corner']) + 1) % CORNERS.length] ?? wished,
    );
}

function putInCorner(card: HTMLElement, control: HTMLElement | undefined, wished: Corner): void {
  const { width, height } = card.getBoundingClientRect();
  // The card stands below the strip, which it belongs to.
  const top = document.querySelector('[data-coach-strip]')?.getBoundingClientRect().bottom ?? 0;
  const room = { left: 0, top, right: document.documentElement.clientWidth, bottom: window.innerHeight };
  const corner = cornerFor({ width, height }, room, control?.getBoundingClientRect(), wished);
  card.dataset['corner'] = corner;
  card.style.top = corner.startsWith('top') ? `${top + MARGIN}px` : '';
}
