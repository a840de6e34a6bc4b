import { useEffect, useEffectEvent } from 'react';
import type { Command } from '../../core/index';
import { guardCommands } from '../../store/guard';
import { useRun } from '../../store/run';
import { keepAside } from '../../store/runs';
import { redo } from '../../store/travel';
import { addressNow } from '../frame/beside';

type Given = {
  readonly go: (address: string) => void;
  /** Told of the run in which the demo is kept, once something else was done by hand. */
  readonly onLeft: (demo: string) => void;
};

/**
 * What is done by hand while a demo has steps left: the very step that is next is that step. Anything else goes on from
 * there, and the demo is kept beside it, since nothing that is undone can be redone after it.
 */
export function useByHand({ go, onLeft }: Given): void {
  const doByHand = useEffectEvent(async (command: Command) => {
    const next = useRun.getState().run?.undone.at(-1);
    if (!next) return true;
    if (isSame(command, next.did.command)) {
      const page = await redo(addressNow('main'));
      if (page !== undefined) go(page);
      return false;
    }
    const demo = await keepAside();
    if (demo !== undefined) onLeft(demo);
    return true;
  });
  useEffect(() => guardCommands((command) => doByHand(command)), []);
}

/** Both are plain JSON, and of the same shape where they are of the same kind. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  const [mine, theirs] = [
    new Map<string, unknown>(Object.entries(one)),
    new Map<string, unknown>(Object.entries(other)),
  ];
  return [...names].every((name) => isSame(mine.get(name), theirs.get(name)));
}
