import { useState } from 'react';
import type { Pointer } from './perform';

type Drawn = readonly [draw: (element: HTMLElement | null) => void, pointer: Pointer];

/** What the pointer is drawn in, as a ref, what moves it and marks the control that it is at, and this control. */
export function usePointer(): readonly [...Drawn, HTMLElement | undefined] {
  const [at, setAt] = useState<HTMLElement>();
  const [[draw, pointer]] = useState(() => newPointer(setAt));
  return [draw, pointer, at];
}

function newPointer(onMove: (to: HTMLElement | undefined) => void): Drawn {
  let drawn: HTMLElement | undefined;
  let at: HTMLElement | undefined;
  const place = () => {
    if (!drawn || !at) return;
    const { left, top, width, height } = at.getBoundingClientRect();
    // A wide field is pointed at where its text begins.
    drawn.style.translate = `${left + Math.min(width / 2, 48)}px ${top + Math.min(height / 2, 24)}px`;
  };
  const leave = () => {
    if (at) delete at.dataset['played'];
    at = undefined;
  };

  const draw = (element: HTMLElement | null) => {
    drawn = element ?? undefined;
  };
  const pointer: Pointer = {
    moveTo: (control) => {
      leave();
      at = control;
      control.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
      control.dataset['played'] = '';
      if (drawn) drawn.hidden = false;
      place();
      onMove(control);
    },
    press: () => {
      place();
      drawn?.animate?.([{ scale: 1 }, { scale: 0.75 }, { scale: 1 }], { duration: 250 });
      if (at) at.dataset['played'] = 'pressed';
    },
    rest: () => {
      leave();
      onMove(undefined);
      if (drawn) drawn.hidden = true;
    },
  };
  return [draw, pointer];
}
