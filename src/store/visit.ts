import { LONGEST_ADDRESS, visiting } from '../core/index';
import { write } from './log/writeLog';
import { useRun } from './runState';

// Apart from the run itself: the start page, which only looks at a run, notes nothing.

/**
 * Notes in the log that an address was shown in a run, by default the present one, and in which frame: the first, the
 * second, or the only one, InPrivate or not. Lessons ask for it, and who comes back; the world does not. When its turn
 * comes, another run may be the present one: then it is not noted, and nor is an address that is longer than any that a
 * page is at.
 */
export async function visit(
  address: string,
  frame: 'main' | 'beside' | 'only' = 'only',
  isPrivate = false,
  id = useRun.getState().id,
): Promise<void> {
  if (address.length > LONGEST_ADDRESS) return;
  await write(address, ({ frames }) =>
    useRun.getState().id === id ? visiting(frames, address, frame, isPrivate) : undefined,
  );
}

const waiting = new Set<() => void>();

/** Notes a visit a turn later, as nobody waits for it; but before whatever is done in between. */
export function visitSoon(...told: Parameters<typeof visit>): void {
  waiting.add(() => void visit(...told));
  setTimeout(noteVisits);
}

/** Notes now what was to be noted soon: what is done next is done with the frames where they are. */
export function noteVisits(): void {
  const due = [...waiting];
  waiting.clear();
  for (const note of due) note();
}
