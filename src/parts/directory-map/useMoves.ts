import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { DirectoryMap } from '../../core/index';
import { boxIn } from './boxIn';

const MOVE = { duration: 420, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' };

type Spot = { readonly left: number; readonly top: number };

/** Moves what has another place on a picture than before from there to here; at once for those who want less motion. */
export function useMoves(picture: RefObject<HTMLElement | null>, map: DirectoryMap): void {
  const spots = useRef<ReadonlyMap<string, Spot>>(new Map());
  const shown = useRef<DirectoryMap>(undefined);
  useLayoutEffect(() => {
    const element = picture.current;
    // Marks come and go on the same map: nothing moves then.
    if (!element || shown.current === map) return;
    shown.current = map;
    const before = spots.current;
    const isStill = globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const things = [...element.querySelectorAll<HTMLElement>('[data-thing]')];
    spots.current = new Map(things.map((thing) => [thing.dataset['thing'] ?? '', boxIn(element, thing)]));
    if (isStill || before.size === 0) return;
    for (const thing of things) {
      const [from, to] = [before.get(thing.dataset['thing'] ?? ''), spots.current.get(thing.dataset['thing'] ?? '')];
      if (!from || !to || (from.left === to.left && from.top === to.top)) continue;
      // What is inside something that moves goes with it.
      const around = thing.parentElement?.closest<HTMLElement>('[data-thing]')?.dataset['thing'] ?? '';
      const shift = shiftOf(before.get(around), spots.current.get(around));
      const [x, y] = [from.left - to.left - shift.left, from.top - to.top - shift.top];
      if (x !== 0 || y !== 0) {
        thing.animate([{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }], MOVE);
      }
    }
  }, [picture, map]);
}

function shiftOf(from: Spot | undefined, to: Spot | undefined): Spot {
  return from && to ? { left: from.left - to.left, top: from.top - to.top } : { left: 0, top: 0 };
}
