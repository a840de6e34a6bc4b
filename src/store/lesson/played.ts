import { answer, logReader, recorded, undoing, type Entry, type Run, type What, type World } from '../../core/index';
import type { Act, Lesson, Step } from '../../training/lesson';
import { withIds } from '../../training/things';
import { withTokens, type Tokens } from '../../training/tokens';
import { BY_LESSON } from '../log/writeLog';

/** A log that the lesson itself writes on. */
export type PlayedLog = {
  readonly log: readonly Entry[];
  readonly play: (act: Act, page?: string) => What['type'];
  readonly undo: () => boolean;
};

/** Writes after these entries, the first of which begins the run. `at` is the moment of writing. */
export function playedLog(entries: readonly Entry[], at: string, tokens: Tokens): PlayedLog {
  const log = [...entries];
  const read = logReader();
  let run: Run | undefined;
  for (const entry of entries) run = read(entry);

  const write = (what: What, page: string): What['type'] => {
    const entry = { seq: log.length, at, tab: BY_LESSON, page, what };
    run = read(entry);
    log.push(entry);
    return what.type;
  };
  return {
    log,
    play: (act, page) => {
      if (!run) return 'refused';
      const what = whatOf(act, run.world, tokens);
      return what.type === 'refused' ? 'refused' : write(what, placeOf(what, page, run, tokens));
    },
    undo: () => {
      const what = run && undoing(run);
      if (run && what) write(what, run.page);
      return what !== undefined;
    },
  };
}

/** What an act of a lesson writes into the log of a run in this world. */
export function whatOf(act: Act, world: World, tokens: Tokens): What {
  const meant = withIds(withTokens(act, tokens), world);
  if (meant.type === 'visit') return { type: 'visited', address: meant.address };
  if (meant.type === 'answer') return { type: 'answered', step: meant.step, answer: meant.answer };
  return recorded(answer(world, meant));
}

/** The page on which this is written: the one that is looked at, or else that of the step, or the one before. */
export function placeOf(what: What, ofStep: string | undefined, run: Run, tokens: Tokens): string {
  if (what.type === 'visited') return what.address;
  return ofStep === undefined ? run.page : withIds(withTokens(ofStep, tokens), run.world);
}

/** Does these steps, pages and answers included. */
export function playSteps({ play }: PlayedLog, steps: readonly Step[]): void {
  for (const { does, at } of steps) for (const act of does) play(act, at);
}

/**
 * Does what is to be done in these steps and takes it back: redo then does it again, one deed after the other. Pages and
 * answers are left out, since no undo takes them back. It ends before a deed that is refused.
 */
export function prepareSteps({ play, undo }: PlayedLog, steps: readonly Step[]): void {
  let done = 0;
  for (const { act, at } of deedsOf(steps)) {
    if (play(act, at) === 'refused') break;
    done += 1;
  }
  for (; done > 0; done -= 1) undo();
}

function deedsOf(steps: readonly Step[]) {
  return steps.flatMap(({ does, at }) => does.flatMap((act) => (isDeed(act) ? [{ act, at }] : [])));
}

function isDeed({ type }: Act): boolean {
  return type !== 'visit' && type !== 'answer';
}

/** The steps of a lesson that come before this one; nothing where it has no such step. */
export function stepsBefore({ steps }: Lesson, step: string): readonly Step[] | undefined {
  const at = steps.findIndex(({ id }) => id === step);
  return at < 0 ? undefined : steps.slice(0, at);
}

/** What a log tells without its lesson: a free run, in which nobody has asked for help or answered anything. */
export function withoutLesson(log: readonly Entry[]): readonly Entry[] {
  const kept = log.filter(({ what: { type } }) => !OF_ATTEMPT.includes(type));
  const places = new Map(kept.map(({ seq }, place) => [seq, place]));
  return kept.map((entry, seq) => ({ ...entry, seq, what: free(entry.what, places) }));
}

const OF_ATTEMPT: readonly What['type'][] = ['helped', 'answered', 'flagged', 'submitted', 'restarted'];

function free(what: What, places: ReadonlyMap<number, number>): What {
  if (what.type === 'undid' || what.type === 'redid') return { ...what, seq: places.get(what.seq) ?? what.seq };
  if (what.type !== 'began') return what;
  const { lesson: _, ...rest } = what;
  return rest;
}
