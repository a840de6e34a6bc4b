import { useLayoutEffect, useState, type PointerEvent, type RefObject } from 'react';
import { cornerAfter, cornerAt, CORNERS, MARGIN, standingFor, type Box, type Corner } from './corners';

/** How far a pointer goes before it drags, in pixels: a press on the card is no drag. */
const LEAST_DRAG = 4;

/**
 * Puts a card into a corner of the window: where it is wished, as long as it then covers nothing of its target. Answers
 * with what moves it on to the next corner, and with what a pointer drags it by. The corner stands in `data-corner`.
 */
export function useCorner(card: RefObject<HTMLElement | null>, control: HTMLElement | undefined) {
  const [wished, setWished] = useState<Corner>('bottom-right');

  // After each render: what the card says may have changed, and with it its size.
  useLayoutEffect(() => {
    const place = () => {
      if (card.current) putInCorner(card.current, control, wished);
    };
    // What is scrolled in the card itself moves nothing: placed anew, it would go away under a press.
    const placeOnScroll = ({ target }: Event) => {
      if (target !== card.current) place();
    };
    place();
    window.addEventListener('resize', place);
    document.addEventListener('scroll', placeOnScroll, { capture: true, passive: true });
    return () => {
      window.removeEventListener('resize', place);
      document.removeEventListener('scroll', placeOnScroll, { capture: true });
    };
  });

  const move = () => {
    const shown = card.current;
    const now = CORNERS.find((one) => one === shown?.dataset['corner']);
    if (!shown || !now) return;
    setWished(cornerAfter(now, shown.getBoundingClientRect(), roomNow(), control?.getBoundingClientRect()));
  };

  const drag = (down: PointerEvent) => {
    const { target, currentTarget: handle, clientX, clientY, pointerId } = down;
    const shown = card.current;
    if (!shown || (target instanceof Element && target.closest('button'))) return;
    handle.setPointerCapture(pointerId);
    const follow = (event: Event) => {
      if (!(event instanceof globalThis.PointerEvent)) return;
      const [x, y] = [event.clientX - clientX, event.clientY - clientY];
      if (event.type === 'pointermove') {
        if (Math.hypot(x, y) >= LEAST_DRAG) shown.style.translate = `${x}px ${y}px`;
        return;
      }
      for (const name of FOLLOWED) handle.removeEventListener(name, follow);
      const isDragged = shown.style.translate !== '';
      const { left, right, top, bottom } = shown.getBoundingClientRect();
      shown.style.translate = '';
      if (isDragged && event.type === 'pointerup') {
        setWished(cornerAt((left + right) / 2, (top + bottom) / 2, roomNow()));
      }
    };
    for (const name of FOLLOWED) handle.addEventListener(name, follow);
  };

  return { move, drag };
}

const FOLLOWED = ['pointermove', 'pointerup', 'pointercancel'];

function putInCorner(card: HTMLElement, control: HTMLElement | undefined, wished: Corner): void {
  const room = roomNow();
  const { scrollTop } = card;
  // As high as it would like to be: the last height is that of another place.
  card.style.maxHeight = '';
  const { width, height } = card.getBoundingClientRect();
  const form = control?.closest('form')?.getBoundingClientRect();
  const standing = standingFor({ width, height }, room, control?.getBoundingClientRect(), wished, form);
  card.dataset['corner'] = standing.corner;
  card.style.top = standing.corner.startsWith('top') ? `${room.top + MARGIN}px` : '';
  if (standing.height < height) card.style.maxHeight = `${standing.height}px`;
  // For the instant in which it was higher, less of it was above its edge.
  card.scrollTop = scrollTop;
}

// The card stands below the strip, which it belongs to.
function roomNow(): Box {
  const strip = document.querySelector('[data-coach-strip]')?.getBoundingClientRect();
  // In a low window it scrolls away with the page.
  return {
    left: 0,
    top: Math.max(0, strip?.bottom ?? 0),
    right: document.documentElement.clientWidth,
    bottom: window.innerHeight,
  };
}
