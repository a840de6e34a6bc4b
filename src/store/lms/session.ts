import type { PackageReport } from '../../training/package/packageReport';
import { ours } from '../storage/ours';
import { remember } from '../storage/remember';
import type { StartEvents } from '../share/linkStory';
import { LONGEST_STATE, type Launched, type LmsDoor, type LmsSession, type Telling } from './lms';
import { useOwnPackage } from './ownPackage';
import { makeState, parseState, runInState, type LmsState } from './state';

/** What this browser keeps for the LMS. */
export const LMS_STATE = ours('onetenant.lms');
const AGAIN_MS = 20_000;
/** What stands around an attempt in a state: the tries, the best, and their names. */
const ROOM_AROUND = 160;

type Given = {
  readonly door: LmsDoor | undefined;
  readonly launched: Launched | 'over' | undefined;
  readonly state: LmsState;
  readonly starts: StartEvents;
};

/** Talks with the LMS for as long as the page is open, and keeps in this browser what the LMS does not. */
export function lmsSession({ door, launched: first, state: before, starts }: Given): LmsSession {
  const began = performance.now();
  let launched = first;
  let state = before;
  let waiting: Telling | undefined;
  let underWay: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const seconds = () => (performance.now() - began) / 1000;
  const isWriting = () => typeof launched !== 'object' || launched.mode === 'normal';
  const stand = () => {
    if (!door) return 'missing';
    return launched === 'over' ? 'over' : 'lost';
  };

  const keepHere = (kept: LmsState) => {
    state = kept;
    useOwnPackage.setState({ tries: kept.tries, best: kept.best?.score });
    if (isWriting()) remember('always', LMS_STATE, makeState(kept));
  };

  const open = async () => {
    if (launched !== undefined || !door) return;
    launched = await door.launch();
    const known = typeof launched === 'object' ? parseState(launched.state) : undefined;
    // It was at work elsewhere meanwhile, say: no attempt and no mark of it is lost.
    if (known) keepHere(merged(known, state));
  };

  /** What is to be kept of an attempt, once these interactions are told. */
  const stateOf = (telling: Telling, told: readonly string[]): LmsState => {
    const run = runInState({ ...telling.kept, told }, starts, LONGEST_STATE - ROOM_AROUND);
    const best = betterOf(state.best, telling);
    return { form: 1, tries: state.tries, ...(best && { best }), ...(run && { run }) };
  };

  const tellOne = async (telling: Telling): Promise<boolean> => {
    const known = toldOf(state, telling);
    keepHere(stateOf(telling, known));
    // What can be done at once is: the page may be about to close.
    if (launched === undefined) await open();
    if (typeof launched !== 'object') return false;
    const news = telling.interactions.filter(({ id }) => !known.includes(id));
    const next = stateOf(telling, [...known, ...news.map(({ id }) => id)]);
    const report = { ...withBest(telling, next.best), interactions: news, state: makeState(next), seconds: seconds() };
    if (!(await launched.report(report))) return false;
    keepHere({ ...next, tries: state.tries });
    useOwnPackage.setState({ isCut: next.run?.isCut ?? next.run === undefined });
    return true;
  };

  const tellAll = async () => {
    while (waiting) {
      const telling = waiting;
      waiting = undefined;
      if (await tellOne(telling)) useOwnPackage.setState({ standing: isWriting() ? 'kept' : 'unwritten' });
      else {
        waiting ??= telling;
        useOwnPackage.setState({ standing: stand() });
        timer = setTimeout(again, AGAIN_MS);
        return;
      }
    }
  };

  const again = () => {
    clearTimeout(timer);
    if (!waiting || underWay) return;
    underWay = tellAll().finally(() => {
      underWay = undefined;
    });
  };

  const close = async () => {
    clearTimeout(timer);
    const ended = launched;
    launched = 'over';
    if (typeof ended === 'object') await ended.end(seconds());
  };

  useOwnPackage.setState({
    standing: typeof launched === 'object' ? (isWriting() ? 'kept' : 'unwritten') : stand(),
    tries: state.tries,
    best: state.best?.score,
    back: typeof launched === 'object' ? launched.back : undefined,
  });
  return {
    tell: (telling) => {
      waiting = telling;
      again();
    },
    again,
    begin: () => keepHere({ ...state, tries: state.tries + 1 }),
    end: async () => {
      await underWay;
      again();
      await underWay;
      if (waiting) return false;
      await close();
      return true;
    },
    close: () => {
      if (waiting) void tellOne(waiting);
      void close();
    },
  };
}

/** Of two states the newer attempt, and of both the most tries and the best mark. */
export function merged(one: LmsState, other: LmsState): LmsState {
  const newer = (one.run?.last ?? -1) > (other.run?.last ?? -1) ? one.run : other.run;
  const marks = [one.best, other.best].filter((best) => best !== undefined);
  const best = marks.toSorted((a, b) => Number(b.passed) - Number(a.passed) || b.score - a.score)[0];
  return { form: 1, tries: Math.max(one.tries, other.tries), ...(best && { best }), ...(newer && { run: newer }) };
}

/** What was told of this attempt before; nothing of another one. */
function toldOf({ run }: LmsState, { kept: { log } }: Telling): readonly string[] {
  return run && log[0] && run.began === Date.parse(log[0].at) ? run.told : [];
}

function betterOf(best: LmsState['best'], { isOver, outcome, score }: PackageReport): LmsState['best'] {
  if (!isOver || score === undefined) return best;
  const now = { score: Math.round(score * 100), passed: outcome === 'passed' };
  if (!best) return now;
  return { score: Math.max(best.score, now.score), passed: best.passed || now.passed };
}

// To try again costs no mark.
function withBest(telling: Telling, best: LmsState['best']): Telling {
  if (!best) return telling;
  const score = Math.max(best.score / 100, telling.score ?? 0);
  return { ...telling, score, outcome: best.passed ? 'passed' : telling.outcome };
}
