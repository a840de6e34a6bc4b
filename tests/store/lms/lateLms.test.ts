import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../../src/core/index';
import { loadLesson } from '../../../src/scenarios/lessonList';
import { LESSONS } from '../../../src/scenarios/lessonSource';
import { lessonLog, takeLessonsFrom } from '../../../src/store/lesson';
import { playedLog, playSteps } from '../../../src/store/lesson/played';
import { LMS_STATE, lmsStateOf } from '../../../src/store/lms/keptState';
import type { Launched, LmsReport, Telling } from '../../../src/store/lms/lms';
import { useOwnPackage } from '../../../src/store/lms/ownPackage';
import { lmsSession } from '../../../src/store/lms/session';
import { makeState, NO_STATE, parseState, runInState, type LmsState } from '../../../src/store/lms/state';
import { adopt, logOfRun, openRun } from '../../../src/store/run';
import { recall } from '../../../src/store/storage/remember';
import { memoryStorage } from '../../../src/store/storage/storage';
import type { LessonPackage } from '../../../src/training/package/lessonPackage';
import { HALFWAY } from '../../kit/lms/report';
import { starts } from '../foreignRuns';

takeLessonsFrom(LESSONS);
const LESSON = await loadLesson('office-first');
const PACKAGE: LessonPackage = {
  form: 1,
  id: 'office-first-late',
  standard: 'scorm-1.2',
  lesson: 'office-first',
  version: 1,
  modes: ['guided'],
  languages: ['en'],
  tokens: false,
  failedAsIncomplete: false,
};
const ADA = lmsStateOf(PACKAGE.id, 'ada');

let told: LmsReport[] = [];
let ends = 0;

/** An attempt of which so many steps are done. */
async function attempt(steps: number, day = 1): Promise<readonly Entry[]> {
  const began = (await lessonLog(LESSON.id, 'practice')) ?? [];
  const first = began.map((entry) => ({ ...entry, at: `2026-08-0${day}T12:00:00.000Z` }));
  const story = playedLog(first, `2026-08-0${day}T12:30:00.000Z`, LESSON.tokens);
  playSteps(story, LESSON.steps.slice(0, steps));
  return story.log;
}

function keptOf(log: readonly Entry[], more: Partial<LmsState> = {}): LmsState {
  const run = runInState({ log, checkpoints: [], goals: '', told: [] }, starts, 4000);
  return { ...NO_STATE, tries: 1, ...(run && { run }), ...more };
}

function launchWith(state: string, mode: Launched['mode'] = 'normal'): Launched {
  return {
    mode,
    state,
    language: undefined,
    passMark: 0.8,
    back: 'https://lms.test/',
    report: async (report) => {
      if (mode === 'normal') told.push(report);
      return true;
    },
    end: async () => {
      ends += 1;
    },
  };
}

function telling(log: readonly Entry[]): Telling {
  const { state: _state, seconds: _seconds, ...report } = HALFWAY;
  return { ...report, kept: { log, checkpoints: [], goals: '' } };
}

/** A package that has found no LMS, with an attempt that was begun in it, until that comes. */
async function withoutLms(here: readonly Entry[], attempts?: number) {
  let launched: Launched | undefined;
  if (here.length > 0) await adopt(here);
  useOwnPackage.setState({ told: { ...PACKAGE, ...(attempts !== undefined && { attempts }) } });
  const session = lmsSession({
    door: undefined,
    launched: undefined,
    state: NO_STATE,
    starts,
    look: async () => launched && { learner: 'ada', launch: async () => launched },
  });
  if (here.length > 0) {
    session.begin();
    session.tell(telling(here));
  }
  await vi.advanceTimersToNextTimerAsync();
  return {
    session,
    come: async (came: Launched) => {
      launched = came;
      while (own().standing === 'missing') await vi.advanceTimersToNextTimerAsync();
    },
  };
}

const own = () => useOwnPackage.getState();
const whats = (log: readonly Entry[]) => log.map(({ what }) => what);
const isShown = (log: readonly Entry[]) => expect(whats(logOfRun())).toEqual(whats(log));
const linkTold = () => parseState(told.at(-1)?.state ?? '')?.run?.link;

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  [told, ends] = [[], 0];
  await openRun(async () => memoryStorage());
  useOwnPackage.setState({ isNamed: false, other: undefined, late: undefined });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => void vi.useRealTimers());

describe('an LMS that is not there at first', () => {
  it('is looked for as long as the page is open, though nothing is to be told', async () => {
    const { come } = await withoutLms([]);
    expect(own().standing).toBe('missing');
    await vi.advanceTimersToNextTimerAsync();
    await come(launchWith(''));
    expect(own()).toMatchObject({ standing: 'kept', isNamed: true, passMark: 0.8, back: 'https://lms.test/' });
  });

  it('is told of what was done meanwhile, and what is kept here is then of its learner', async () => {
    const here = await attempt(3);
    const { come, session } = await withoutLms(here);
    expect(parseState(recall('always', LMS_STATE) ?? '')?.tries).toBe(1);
    expect(recall('always', ADA)).toBeUndefined();

    await come(launchWith(''));
    expect(own().standing).toBe('kept');
    expect(linkTold()).toBe(keptOf(here).run?.link);
    expect(recall('always', ADA)).toBe(told.at(-1)?.state);
    session.close();
    expect(ends).toBe(1);
  });

  it('adds the attempts that it knows of, and keeps the best mark', async () => {
    const best = { score: 70, passed: true };
    const { come } = await withoutLms(await attempt(3));
    await come(launchWith(makeState({ ...NO_STATE, tries: 2, best })));
    expect(own()).toMatchObject({ standing: 'kept', tries: 3, best: 70 });
  });

  it.each([
    ['no attempt was begun here', 0],
    ['nothing was done in that of this window', 1],
  ])('goes on with what it has kept, where %s', async (_when, begun) => {
    const there = await attempt(4);
    const { come } = await withoutLms((await attempt(0, 2)).slice(0, begun));
    await come(launchWith(makeState(keptOf(there))));
    expect(own()).toMatchObject({ standing: 'kept', late: 'taken', tries: 1, other: undefined });
    isShown(there);
    expect(told).toEqual([]);
  });

  it('is told nothing until the learner has chosen between two attempts', async () => {
    const [here, there] = [await attempt(3, 2), await attempt(4)];
    const { come, session } = await withoutLms(here);
    await come(launchWith(makeState(keptOf(there))));
    session.tell(telling(here));
    expect(await session.end()).toBe(false);
    expect(own()).toMatchObject({ standing: 'two', other: { isOwnCounted: true } });
    // Else the next launch would go on with what nobody has chosen.
    expect(recall('always', ADA)).toBeUndefined();
    expect(told).toEqual([]);
    isShown(here);
    session.close();
    expect(ends).toBe(1);
    expect(told).toEqual([]);
  });

  it('is told of that of this window, where the learner chooses it', async () => {
    const [here, there] = [await attempt(3, 2), await attempt(4)];
    const { come, session } = await withoutLms(here);
    await come(launchWith(makeState(keptOf(there))));
    await session.choose('here');
    await session.end();
    expect(own()).toMatchObject({ other: undefined, tries: 2 });
    expect(linkTold()).toBe(keptOf(here).run?.link);
    isShown(here);
  });

  it('goes on with that which it has kept, where the learner chooses it', async () => {
    const there = await attempt(4);
    const { come, session } = await withoutLms(await attempt(3, 2));
    await come(launchWith(makeState(keptOf(there))));
    await session.choose('there');
    expect(own()).toMatchObject({ standing: 'kept', late: 'taken', other: undefined, tries: 2 });
    isShown(there);
    expect(told).toEqual([]);
    expect(parseState(recall('always', ADA) ?? '')?.run).toEqual(keptOf(there).run);
  });

  it('does not count that of this window, where no attempt was left for it', async () => {
    const there = await attempt(4);
    const { come, session } = await withoutLms(await attempt(3, 2), 1);
    await come(launchWith(makeState(keptOf(there))));
    expect(own().other?.isOwnCounted).toBe(false);
    await session.choose('there');
    expect(own().tries).toBe(1);
    isShown(there);
  });

  it('goes on with that of this window, where what it has kept can no longer be played', async () => {
    const here = await attempt(3, 2);
    const { run, ...rest } = keptOf(await attempt(4));
    const { come } = await withoutLms(here);
    await come(launchWith(makeState({ ...rest, ...(run && { run: { ...run, link: '1.nothing' } }) })));
    expect(linkTold()).toBe(keptOf(here).run?.link);
    isShown(here);
  });

  it('leaves what is done here alone, where it has the lesson looked at', async () => {
    const here = await attempt(3, 2);
    const { come } = await withoutLms(here);
    await come(launchWith(makeState(keptOf(await attempt(4))), 'review'));
    expect(own()).toMatchObject({ standing: 'unwritten', other: undefined });
    expect(told).toEqual([]);
    isShown(here);
  });
});
