import { useEffect, useEffectEvent, useLayoutEffect, type RefObject } from 'react';
import { focusFirstIn } from '../keyboard/focusFirstIn';

type Wish = {
  readonly begin: string | undefined;
  readonly elseTo: RefObject<HTMLElement | null> | undefined;
  readonly onClose: () => void;
};

/**
 * Takes the keyboard to what lies over a page, and the rest of the page out of use, until it is gone. The focus then goes
 * back to what opened it, unless it is in another part of the window by then. Escape, pressed in the page, closes it.
 */
export function useDialog(veil: RefObject<HTMLElement | null>, room: HTMLElement, { begin, elseTo, onClose }: Wish) {
  const close = useEffectEvent(onClose);
  const open = useEffectEvent((shown: HTMLElement) => {
    const opener = document.activeElement;
    const release = keepRestFromUse(shown, room);
    const first = begin === undefined ? undefined : shown.querySelector<HTMLElement>(begin);
    if (first) first.focus();
    else focusFirstIn(shown);
    return () => {
      const now = document.activeElement;
      release();
      if (now !== document.body && !shown.contains(now)) return;
      const isOpenerThere = opener !== document.body && opener?.isConnected === true;
      const place = isOpenerThere ? opener : elseTo?.current;
      if (place instanceof HTMLElement) place.focus({ preventScroll: true });
    };
  });

  // Before other effects, so that what a step puts the focus on keeps it.
  useLayoutEffect(() => (veil.current ? open(veil.current) : undefined), [veil]);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      const isHere = target === document.body || (target instanceof Node && room.parentElement?.contains(target));
      if (event.key !== 'Escape' || event.defaultPrevented || !isHere || veil.current?.inert) return;
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [veil, room]);
}

function keepRestFromUse(veil: HTMLElement, room: HTMLElement): () => void {
  const all = [...(room.parentElement?.children ?? []), ...room.children];
  const rest = all.filter((one) => one !== room && one !== veil && !one.hasAttribute('inert'));
  for (const one of rest) one.setAttribute('inert', '');
  return () => {
    for (const one of rest) one.removeAttribute('inert');
  };
}
