import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../../src/core/index';
import { loadLesson } from '../../../src/scenarios/lessonList';
import { LESSONS } from '../../../src/scenarios/lessonSource';
import { isOver, lessonLog, takeLessonsFrom } from '../../../src/store/lesson';
import { attemptAt } from '../../../src/store/lesson/attempts';
import { playedLog, playSteps } from '../../../src/store/lesson/played';
import { launchCmi5 } from '../../../src/store/lms/cmi5';
import { parseCmi5Launch } from '../../../src/store/lms/cmi5Launch';
import type { LmsDoor, Telling } from '../../../src/store/lms/lms';
import { SCORM_12 } from '../../../src/store/lms/scorm12';
import { SCORM_2004 } from '../../../src/store/lms/scorm2004';
import { scormDoor } from '../../../src/store/lms/scormDoor';
import { lmsSession } from '../../../src/store/lms/session';
import { NO_STATE, parseState } from '../../../src/store/lms/state';
import { packageReportOf, type Words } from '../../../src/training/package/packageReport';
import { CMI5_AT, cmi5Fetch } from '../../kit/lms/cmi5Fetch';
import { cmi5Lms, type Cmi5Lms } from '../../kit/lms/cmi5Lms';
import { scormLms } from '../../kit/lms/scormLms';
import type { Api } from '../../kit/lms/strictApi';
import { starts } from '../foreignRuns';

takeLessonsFrom(LESSONS);
const LESSON = await loadLesson('office-first');

const WORDS: Words = {
  language: 'en',
  goal: (goal) => goal,
  verdict: ({ state }) => state,
  question: (step) => step,
  answer: (_step, answer) => answer,
};
type Rule = { readonly passMark?: number; readonly failedAsIncomplete?: boolean };

/** An attempt that has come to 80 of 100 points: the lesson's own rule takes it for failed once it is handed in. */
async function leftEarly(): Promise<readonly Entry[]> {
  const story = playedLog((await lessonLog(LESSON.id, 'practice')) ?? [], '2026-08-01T12:00:00.000Z', LESSON.tokens);
  playSteps(story, LESSON.steps.slice(0, 9));
  return story.log;
}

async function handedIn(): Promise<readonly Entry[]> {
  const log = await leftEarly();
  const last = { seq: log.length, at: '2026-08-01T12:30:00.000Z', tab: '', page: 'portal.azure.com' };
  return [...log, { ...last, what: { type: 'submitted' } }];
}

async function done(): Promise<readonly Entry[]> {
  const story = playedLog((await lessonLog(LESSON.id, 'practice')) ?? [], '2026-08-01T13:00:00.000Z', LESSON.tokens);
  playSteps(story, LESSON.steps);
  return story.log;
}

function tellingOf(log: readonly Entry[], passMark: number | undefined, { failedAsIncomplete = false }: Rule): Telling {
  const attempt = attemptAt(LESSON, log);
  if (!attempt) throw new Error('it is no attempt');
  const { lesson, mode, progress } = attempt;
  const reported = { lesson, mode, progress, isOver: isOver(attempt) };
  return {
    ...packageReportOf(
      reported,
      `run-${log[0]?.at}`.replaceAll(/[^\w-]/g, '-'),
      log,
      { passMark, failedAsIncomplete },
      WORDS,
    ),
    place: 'portal.azure.com',
    kept: { log, checkpoints: [], goals: '' },
  };
}

/** Opens the package, has an attempt reported, and leaves. Resolves to whether the LMS has all of it. */
async function visit(door: LmsDoor | undefined, log: readonly Entry[], rule: Rule = {}): Promise<boolean> {
  const launched = await door?.launch();
  if (typeof launched !== 'object') return false;
  const state = parseState(launched.state) ?? NO_STATE;
  const session = lmsSession({ door, launched, state, starts, look: async () => undefined });
  session.tell(tellingOf(log, launched.passMark ?? rule.passMark, rule));
  return session.end();
}

beforeEach(() => localStorage.clear());
afterEach(() => void vi.useRealTimers());

const SCORMS = [
  ['SCORM 1.2', 'scorm-1.2', SCORM_12, 100, 'cmi.core.score.raw', 'incomplete'],
  ['SCORM 2004', 'scorm-2004', SCORM_2004, 1, 'cmi.score.raw', 'unknown'],
] as const;

describe.each(SCORMS)('an LMS of %s', (_name, standard, version, whole, points, undecided) => {
  const lmsWith = (mark?: number, locksAfterFailed = false) =>
    scormLms(standard, { locksAfterFailed, ...(mark !== undefined && { passMark: String(mark * whole) }) });
  const visitIn = async (lms: ReturnType<typeof lmsWith>, log: readonly Entry[], rule: Rule = {}) => {
    if (!lms.launch()) return 'locked out';
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const visiting = scormDoor(version, 0).then((door) => visit(door, log, rule));
    await vi.runAllTimersAsync();
    expect(await visiting).toBe(true);
    return lms.status();
  };
  afterEach(() => lmsWith().close());

  it('that lets nobody in again who has failed does so', async () => {
    const lms = lmsWith(undefined, true);
    expect(await visitIn(lms, await handedIn())).toBe('failed');
    expect(await visitIn(lms, await done())).toBe('locked out');
  });

  it('is not told that somebody failed where the package must not, and has them in again', async () => {
    const lms = lmsWith(undefined, true);
    expect(await visitIn(lms, await handedIn(), { failedAsIncomplete: true })).toBe(undecided);
    expect(lms.kept()).toMatchObject({ [points]: '80' });
    expect(lms.kept()).not.toMatchObject({ 'cmi.completion_status': 'completed' });
    expect(await visitIn(lms, await done(), { failedAsIncomplete: true })).toBe('passed');
    expect(lms.kept()).toMatchObject({ [points]: '100' });
  });

  it('with a pass mark of its own cannot make a fail of it either', async () => {
    const lms = lmsWith(0.9, true);
    expect(await visitIn(lms, await handedIn(), { failedAsIncomplete: true })).toBe(undecided);
    expect(await visitIn(lms, await done(), { failedAsIncomplete: true })).toBe('passed');
    expect(lms.kept()).toMatchObject({ [points]: '100' });
  });

  it.each([0.5, 0.9])('with a pass mark of %d does not judge what is left in the middle', async (mark) => {
    const lms = lmsWith(mark);
    expect(await visitIn(lms, await leftEarly())).toBe(undecided);
    expect(await visitIn(lms, await handedIn())).toBe(mark < 0.8 ? 'passed' : 'failed');
    expect(lms.kept()).toMatchObject({ [points]: '80' });
  });

  it.each([
    ['the lesson’s own rule', undefined, undefined, 'failed'],
    ['the pass mark of the package', undefined, 0.8, 'passed'],
    ['a higher one', undefined, 0.81, 'failed'],
    ['its own, before that of the package', 0.8, 0.9, 'passed'],
    ['its own, be it the higher one', 0.81, 0.5, 'failed'],
    ['its own, which asks for nothing', 0, undefined, 'passed'],
  ] as const)('is told what comes of %s', async (_what, mark, passMark, status) => {
    const rule = passMark === undefined ? {} : { passMark };
    expect(await visitIn(lmsWith(mark), await handedIn(), rule)).toBe(status);
  });

  it.each(['', ' ', 'none', '101', '-1', '1e999'])('has no pass mark where it says “%s”', async (said) => {
    lmsWith().launch();
    const [api, get] = standard === 'scorm-1.2' ? ['API', 'LMSGetValue'] : ['API_1484_11', 'GetValue'];
    const own = Reflect.get(window, api) as Api;
    const saying = (element = '') => (element === version.elements.passMark ? said : (own[get]?.(element) ?? ''));
    Reflect.set(window, api, { ...own, [get]: saying });
    expect(await (await scormDoor(version, 0))?.launch()).toMatchObject({ mode: 'normal', passMark: undefined });
  });
});

/** The same with an LMS of cmi5. Resolves to which of its verdicts that has been told. */
async function visitCmi5(lms: Cmi5Lms, log: readonly Entry[], rule: Rule = {}): Promise<readonly string[]> {
  const launch = parseCmi5Launch(`?${lms.launch(CMI5_AT)}`);
  if (!launch) throw new Error('the launch cannot be read');
  const before = lms.verbs().length;
  vi.stubGlobal(
    'fetch',
    cmi5Fetch(() => lms),
  );
  expect(await visit({ learner: 'ada', launch: () => launchCmi5(launch) }, log, rule)).toBe(true);
  vi.unstubAllGlobals();
  expect(lms.flaws()).toEqual([]);
  const verbs = lms.verbs().slice(before);
  return ['passed', 'failed', 'completed'].filter((verb) => verbs.includes(verb));
}

describe('an LMS of cmi5', () => {
  it('is told nothing of a fail where the package must not, and of the pass that follows', async () => {
    const lms = cmi5Lms({ masteryScore: 0.9 });
    expect(await visitCmi5(lms, await handedIn(), { failedAsIncomplete: true })).toEqual([]);
    expect(await visitCmi5(lms, await done(), { failedAsIncomplete: true })).toEqual(['passed', 'completed']);
  });

  it('is told of nothing that is left in the middle, whatever its pass mark', async () => {
    expect(await visitCmi5(cmi5Lms({ masteryScore: 0.5 }), await leftEarly())).toEqual([]);
  });

  it.each([
    ['the lesson’s own rule', undefined, undefined, 'failed'],
    ['the pass mark of the package', undefined, 0.8, 'passed'],
    ['its own, before that of the package', 0.8, 0.9, 'passed'],
    ['its own, be it the higher one', 0.81, 0.5, 'failed'],
  ] as const)('is told what comes of %s', async (_what, masteryScore, passMark, verb) => {
    const lms = cmi5Lms(masteryScore === undefined ? {} : { masteryScore });
    const rule = passMark === undefined ? {} : { passMark };
    expect(await visitCmi5(lms, await handedIn(), rule)).toEqual([verb, 'completed']);
  });
});
