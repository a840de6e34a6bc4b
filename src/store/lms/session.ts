import type { PackageReport } from '../../training/package/packageReport';
import { remember } from '../storage/remember';
import type { StartEvents } from '../share/linkStory';
import { LMS_STATE } from './keptState';
import { goOnThere, joined, meetingOf, nameLearner, type Other } from './lateLms';
import { LONGEST_STATE, type Launched, type LmsDoor, type LmsSession, type Telling } from './lms';
import { useOwnPackage } from './ownPackage';
import { makeState, merged, NO_STATE, parseState, runInState, type LmsState } from './state';

const AGAIN_MS = 20_000;
/** How often an LMS that is not there is looked for: that costs next to nothing. */
const LOOK_MS = 2_000;
/** What stands around an attempt in a state: the tries, the best, and their names. */
const ROOM_AROUND = 160;

type Given = {
  readonly door: LmsDoor | undefined;
  readonly launched: Launched | 'over' | undefined;
  readonly state: LmsState;
  readonly starts: StartEvents;
  /** Looks for an LMS once more. */
  readonly look: () => Promise<LmsDoor | undefined>;
};

/** Talks with the LMS for as long as the page is open, and keeps in this browser what the LMS does not. */
export function lmsSession({ door: firstDoor, launched: first, state: before, starts, look }: Given): LmsSession {
  const began = performance.now();
  let door = firstDoor;
  let launched = first;
  let state = before;
  let name = LMS_STATE;
  let other: Other | undefined;
  let waiting: Telling | undefined;
  let underWay: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const seconds = () => (performance.now() - began) / 1000;
  const isWriting = () => typeof launched !== 'object' || launched.mode === 'normal';
  const stand = () => {
    if (other) return 'two';
    if (!door) return 'missing';
    return launched === 'over' ? 'over' : 'lost';
  };
  const standNow = () => {
    if (typeof launched !== 'object') return stand();
    return isWriting() ? 'kept' : 'unwritten';
  };

  const dropWaiting = () => {
    waiting = undefined;
  };

  const keepHere = (kept: LmsState) => {
    state = kept;
    useOwnPackage.setState({ tries: kept.tries, best: kept.best?.score });
    if (isWriting()) remember('always', name, makeState(kept));
  };

  // Not before it is clear which attempt goes on: what is kept of a learner goes on at the next launch.
  const nameHere = () => {
    name = nameLearner(door?.learner ?? '') ?? name;
  };

  /** An LMS that came late says who is learning. Resolves to whether the attempt of this window goes on. */
  const meet = async (came: Launched): Promise<boolean> => {
    const meeting = await meetingOf(came, state, starts);
    if (meeting && !meeting.isOwnEmpty && came.mode === 'normal') {
      ({ other } = meeting);
      useOwnPackage.setState({ other: { last: other.there.run.last, isOwnCounted: other.isOwnCounted } });
      return true;
    }
    launched = came;
    nameHere();
    if (meeting?.isOwnEmpty) {
      keepHere(meeting.other.there);
      await goOnThere(meeting.other, dropWaiting);
      return false;
    }
    if (isWriting()) keepHere(joined(parseState(came.state) ?? NO_STATE, state));
    return true;
  };

  /** Opens the launch, where that is still to be done. Resolves to whether the attempt of this window goes on. */
  const open = async (): Promise<boolean> => {
    if (launched !== undefined || other) return true;
    door ??= await look();
    const came = await door?.launch();
    if (typeof came !== 'object') {
      launched = came;
      return true;
    }
    const { back, passMark } = came;
    useOwnPackage.setState({ back, ...(passMark !== undefined && { passMark }) });
    if (!useOwnPackage.getState().isNamed) return meet(came);
    launched = came;
    const known = parseState(came.state);
    // It was at work elsewhere meanwhile, say: no attempt and no mark of it is lost.
    if (known) keepHere(merged(known, state));
    return true;
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
    if (launched === undefined && !(await open())) return true;
    if (typeof launched !== 'object') return false;
    const news = telling.interactions.filter(({ id }) => !known.includes(id));
    const next = stateOf(telling, [...known, ...news.map(({ id }) => id)]);
    const report = { ...withBest(telling, next.best), interactions: news, state: makeState(next), seconds: seconds() };
    if (!(await launched.report(report))) return false;
    keepHere({ ...next, tries: state.tries });
    useOwnPackage.setState({ isCut: next.run?.isCut ?? next.run === undefined });
    return true;
  };

  const later = () => {
    timer = setTimeout(again, door ? AGAIN_MS : LOOK_MS);
  };

  const tellAll = async () => {
    while (waiting) {
      const telling = waiting;
      waiting = undefined;
      if (!(await tellOne(telling))) {
        waiting ??= telling;
        useOwnPackage.setState({ standing: stand() });
        return later();
      }
      useOwnPackage.setState({ standing: standNow() });
    }
  };

  // Also where nothing is to be told: an LMS that comes may have an attempt to go on with.
  const openThenTell = async () => {
    await open();
    useOwnPackage.setState({ standing: standNow() });
    await tellAll();
    if (launched === undefined) later();
  };

  const again = () => {
    clearTimeout(timer);
    if (underWay || (!waiting && launched !== undefined)) return;
    underWay = (waiting ? tellAll() : openThenTell()).finally(() => {
      underWay = undefined;
    });
  };

  const close = async () => {
    clearTimeout(timer);
    const ended = launched ?? other?.launched;
    launched = 'over';
    if (typeof ended === 'object') await ended.end(seconds());
  };

  useOwnPackage.setState({
    standing: standNow(),
    tries: state.tries,
    best: state.best?.score,
    back: typeof launched === 'object' ? launched.back : undefined,
  });
  if (launched === undefined) later();
  return {
    tell: (telling) => {
      waiting = telling;
      again();
    },
    again,
    choose: async (which) => {
      if (!other) return;
      const its = other;
      other = undefined;
      launched = its.launched;
      nameHere();
      const both = joined(its.there, state);
      if (which === 'here') keepHere(both);
      else {
        keepHere(its.isOwnCounted ? { ...both, run: its.there.run } : its.there);
        await goOnThere(its, dropWaiting);
      }
      useOwnPackage.setState({ other: undefined, standing: standNow() });
      again();
    },
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
