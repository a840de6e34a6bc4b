import { headlineOf, type Run, type World } from '../../core/index';
import { lastMove } from '../../store/lastMove';
import { addressNow, type FrameName } from '../frame/beside';
import { framesRestored } from '../frame/restored';
import type { Changes } from './changesIn';
import { isTold, type ToldEvent } from './toldEvents';

/** What a deed came to, or its undoing: the event that says it best, if one does, and the worlds of now and of before. */
export type News = {
  readonly event: ToldEvent | undefined;
  readonly isUndone: boolean;
  readonly now: World;
  readonly before: World;
};

/** What a frame's caption tells: the news, and what the page that is at this path shows of them. */
export type Told = {
  /** The number of the deed. */
  readonly deed: number;
  readonly news: News;
  readonly changes: Changes;
  readonly path: string;
};

type Move = NonNullable<ReturnType<typeof lastMove>>;

/** The news in what was last done, undone or redone; none in who signs in or out, as that is in the bar. */
export function newsOf(now: Run, before: Run, move: Pick<Move, 'type'>): News | undefined {
  const isUndone = move.type === 'undid';
  const step = isUndone ? now.undone.at(-1) : now.done.at(-1);
  const events = (step?.did.events ?? []).filter(({ type }) => type !== 'SignedIn' && type !== 'SignedOut');
  if (events.length === 0) return undefined;
  return { event: headlineOf(events.filter(isTold)), isUndone, now: now.world, before: before.world };
}

/** A frame that undo or redo leads to where it was before. */
type Led = {
  readonly to: string;
  /** It is the one in which the deed was done, whose page shows it by itself. */
  readonly wasDoneHere: boolean;
};

/** Where a frame of this window is on its way to, because something was undone or redone in it; nothing where it stays. */
export function ledTo(frame: FrameName, now: Run, before: Run, { type, isOurs }: Move): Led | undefined {
  const step = type === 'undid' ? now.undone.at(-1) : before.undone.at(-1);
  if (!isOurs || type === 'did' || !step) return undefined;
  const to = framesRestored((type === 'redid' ? step.undoneIn : undefined) ?? step.frames, step.page)[frame];
  const isLeaving = to !== undefined && to !== addressNow(frame);
  return isLeaving ? { to, wasDoneHere: step.frames[frame] === step.page } : undefined;
}
