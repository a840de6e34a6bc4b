import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/index';
import { loadLesson } from '../../../src/scenarios/lessonList';
import { LESSONS } from '../../../src/scenarios/lessonSource';
import { lessonLog, takeLessonsFrom } from '../../../src/store/lesson';
import { playedLog, playSteps } from '../../../src/store/lesson/played';
import type { Launched } from '../../../src/store/lms/lms';
import { LMS_STATE } from '../../../src/store/lms/keptState';
import { makeState, NO_STATE, runInState, type LmsState } from '../../../src/store/lms/state';
import { takeUp } from '../../../src/store/lms/takeUp';
import { adopt, logOfRun, openRun, useRun } from '../../../src/store/run';
import { remember } from '../../../src/store/storage/remember';
import { memoryStorage } from '../../../src/store/storage/storage';
import { logoOf } from '../../kit/png';
import { starts } from '../foreignRuns';

takeLessonsFrom(LESSONS);
const LESSON = await loadLesson('office-first');

/** An attempt of which so many steps are done, the last of them in this minute. */
async function attempt(steps: number, minute: number, lesson = LESSON): Promise<readonly Entry[]> {
  const began = (await lessonLog(lesson.id, 'practice')) ?? [];
  const first = began.map((entry) => ({ ...entry, at: '2026-08-01T12:00:00.000Z' }));
  const story = playedLog(first, `2026-08-01T12:${minute}:00.000Z`, lesson.tokens);
  playSteps(story, lesson.steps.slice(0, steps));
  return story.log;
}

function stateWith(log: readonly Entry[], more: Partial<LmsState> = {}): LmsState {
  const run = runInState({ log, checkpoints: [], goals: '', told: ['an answer'] }, starts, 4000);
  return { ...NO_STATE, tries: 1, ...(run && { run }), ...more };
}

function launchedWith(state: string, mode: Launched['mode'] = 'normal'): Launched {
  const silent = { language: undefined, passMark: undefined, back: undefined };
  return { mode, state, ...silent, report: async () => true, end: async () => undefined };
}

const whats = (log: readonly Entry[]) => log.map(({ what }) => what);
const keptHere = (state: LmsState) => remember('always', LMS_STATE, makeState(state));

beforeEach(async () => {
  localStorage.clear();
  await openRun(async () => memoryStorage());
});

describe('a launch goes on', () => {
  it('with nothing, where nobody knows of an attempt', async () => {
    expect(await takeUp(LESSON.id, undefined, starts)).toEqual(NO_STATE);
    expect(logOfRun()).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['what is not ours', '{"form":"articulate"}'],
  ])('with the attempt of this browser, where the LMS has kept %s', async (_what, kept) => {
    const here = await attempt(2, 10);
    await adopt(here);
    keptHere(stateWith(here, { tries: 2 }));
    expect(await takeUp(LESSON.id, launchedWith(kept), starts)).toEqual(stateWith(here, { tries: 2 }));
    expect(logOfRun()).toEqual(here);
  });

  it('with the attempt that the LMS has kept, in a browser that has none', async () => {
    const there = await attempt(3, 20);
    const state = stateWith(there, { best: { score: 40, passed: false } });
    expect(await takeUp(LESSON.id, launchedWith(makeState(state)), starts)).toEqual(state);
    expect(whats(logOfRun())).toEqual(whats(there));
  });

  it('with how its organization looks, which an LMS has no room for', async () => {
    const brand = { colour: '#0b6e4f', logo: logoOf(120, 30) };
    const state = makeState(stateWith(await attempt(3, 20)));
    await takeUp(LESSON.id, launchedWith(state), starts, brand);
    expect(useRun.getState().run?.brand).toEqual(brand);
  });

  it('with that of the LMS, where it is the newer one, and knows the most of both', async () => {
    const [here, there] = [await attempt(5, 10), await attempt(3, 20)];
    await adopt(here);
    keptHere(stateWith(here, { tries: 3, best: { score: 90, passed: false } }));
    const state = stateWith(there, { tries: 2, best: { score: 70, passed: true } });
    const both = { ...state, tries: 3, best: { score: 70, passed: true } };
    expect(await takeUp(LESSON.id, launchedWith(makeState(state)), starts)).toEqual(both);
    expect(whats(logOfRun())).toEqual(whats(there));
  });

  it('with that of this browser, where it is the newer one: the LMS has lost what came last', async () => {
    const [here, there] = [await attempt(3, 20), await attempt(2, 10)];
    await adopt(here);
    keptHere(stateWith(here));
    expect(await takeUp(LESSON.id, launchedWith(makeState(stateWith(there))), starts)).toEqual(stateWith(here));
    expect(logOfRun()).toEqual(here);
  });

  it('with what this browser was to tell the LMS, where it has not the attempt itself', async () => {
    const here = await attempt(3, 20);
    keptHere(stateWith(here));
    expect(await takeUp(LESSON.id, launchedWith(makeState(NO_STATE)), starts)).toEqual(stateWith(here));
    expect(whats(logOfRun())).toEqual(whats(here));
  });

  it('with that of this browser, where the LMS had room for its beginning only', async () => {
    const here = await attempt(5, 20);
    await adopt(here);
    const toKeep = { log: here, checkpoints: [2], goals: '', told: [] };
    const whole = runInState(toKeep, starts, 4000);
    const cut = runInState(toKeep, starts, JSON.stringify(whole).length - 1);
    expect(cut?.isCut).toBe(true);
    await takeUp(LESSON.id, launchedWith(makeState({ ...NO_STATE, tries: 1, ...(cut && { run: cut }) })), starts);
    expect(logOfRun()).toEqual(here);
  });

  it('with that of the LMS, where this browser is at another lesson, however new that is', async () => {
    await adopt(await attempt(1, 50, await loadLesson('who-may-buy')));
    const there = await attempt(2, 10);
    await takeUp(LESSON.id, launchedWith(makeState(stateWith(there))), starts);
    expect(whats(logOfRun())).toEqual(whats(there));
  });

  it('with that of this browser, where what the LMS has kept can no longer be played', async () => {
    const here = await attempt(2, 10);
    await adopt(here);
    const { run, ...rest } = stateWith(await attempt(3, 20));
    const damaged = { ...rest, ...(run && { run: { ...run, link: '1.nothing' } }) };
    await takeUp(LESSON.id, launchedWith(makeState(damaged)), starts);
    expect(logOfRun()).toEqual(here);
  });
});

it.each(['review', 'browse'] as const)(
  'a launch for %s shows what the LMS has kept, and nothing else',
  async (mode) => {
    const there = await attempt(2, 10);
    keptHere(stateWith(await attempt(4, 30), { tries: 7 }));
    expect(await takeUp(LESSON.id, launchedWith(makeState(stateWith(there)), mode), starts)).toEqual(stateWith(there));
    expect(whats(logOfRun())).toEqual(whats(there));
  },
);
