import { useEffect, useState } from 'react';

/**
 * Back and forward for one of two frames: the real browser's own take back what either of them did last. Each answers
 * with the address to go to, if there is one. `replaces` is told of an address that takes the place of the one before.
 */
export function useFrameHistory(address: string) {
  const [history] = useState(() => frameHistory(address));
  useEffect(() => history.visit(address), [history, address]);
  return history;
}

function frameHistory(first: string) {
  let past: readonly string[] = [];
  let present = first;
  let future: readonly string[] = [];
  let replacement: string | undefined;

  return {
    visit(address: string) {
      if (address === present) return;
      if (address === replacement) replacement = undefined;
      else {
        past = [...past, present];
        future = [];
      }
      present = address;
    },
    replaces(address: string) {
      if (address !== present) replacement = address;
    },
    back(): string | undefined {
      const to = past.at(-1);
      if (to === undefined) return undefined;
      future = [present, ...future];
      past = past.slice(0, -1);
      present = to;
      return to;
    },
    forward(): string | undefined {
      const [to, ...rest] = future;
      if (to === undefined) return undefined;
      past = [...past, present];
      future = rest;
      present = to;
      return to;
    },
  };
}
