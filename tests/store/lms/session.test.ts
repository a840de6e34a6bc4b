import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../../src/core/index';
import { LESSONS } from '../../../src/scenarios/lessonSource';
import { lessonLog, takeLessonsFrom } from '../../../src/store/lesson';
import type { Launched, LmsReport, Telling } from '../../../src/store/lms/lms';
import { leavePackage, useOwnPackage } from '../../../src/store/lms/ownPackage';
import { LMS_STATE } from '../../../src/store/lms/keptState';
import { lmsSession } from '../../../src/store/lms/session';
import { merged, NO_STATE, parseState } from '../../../src/store/lms/state';
import { recall } from '../../../src/store/storage/remember';
import { ENDED, HALFWAY } from '../../kit/lms/report';
import { starts } from '../foreignRuns';

takeLessonsFrom(LESSONS);

let log: readonly Entry[] = [];
let told: LmsReport[] = [];
let isKeeping = true;
let ends = 0;

const launched: Launched = {
  mode: 'normal',
  state: '',
  language: undefined,
  passMark: undefined,
  back: undefined,
  report: async (report) => {
    told.push(report);
    return isKeeping;
  },
  end: async () => {
    ends += 1;
  },
};
const standing = () => useOwnPackage.getState().standing;
const telling = ({ state: _state, seconds: _seconds, ...report }: LmsReport): Telling => ({
  ...report,
  kept: { log, checkpoints: [], goals: '' },
});

const nobody = async () => undefined;

type First = { readonly first?: Launched | undefined; readonly launch?: () => Promise<Launched | undefined> };

function session({ first, launch = async () => first }: First = { first: launched }) {
  const door = { learner: 'ada', launch };
  const opened = lmsSession({ door, launched: first, state: NO_STATE, starts, look: nobody });
  useOwnPackage.setState({ session: opened, hasLeft: false });
  return opened;
}

beforeEach(async () => {
  log = (await lessonLog('office-first', 'guided')) ?? [];
  [told, isKeeping, ends] = [[], true, 0];
  localStorage.clear();
});
afterEach(() => void vi.useRealTimers());

describe('the talk with an LMS', () => {
  it('tells each interaction once', async () => {
    const { tell, end } = session();
    tell(telling(HALFWAY));
    tell(telling({ ...ENDED, interactions: [...HALFWAY.interactions, ...ENDED.interactions] }));
    await end();
    expect(told.map(({ interactions }) => interactions.map(({ id }) => id))).toEqual([
      ['1a2b3c4d.answer.why.1'],
      ['1a2b3c4d.goal.no-other'],
    ]);
    expect(parseState(told.at(-1)?.state ?? '')?.run?.told).toHaveLength(2);
  });

  it('goes on where the LMS does not keep what it is told, and tells all of it once it does', async () => {
    vi.useFakeTimers();
    isKeeping = false;
    const { tell } = session();
    tell(telling(HALFWAY));
    await vi.advanceTimersToNextTimerAsync();
    expect(standing()).toBe('lost');
    expect(parseState(recall('always', LMS_STATE) ?? '')?.run?.told).toEqual([]);
    isKeeping = true;
    await vi.advanceTimersToNextTimerAsync();
    expect(standing()).toBe('kept');
    expect(told.at(-1)?.interactions).toHaveLength(1);
    expect(parseState(recall('always', LMS_STATE) ?? '')?.run?.told).toHaveLength(1);
  });

  it('opens it later where it does not answer at first', async () => {
    vi.useFakeTimers();
    let answers = false;
    const { tell } = session({ launch: async () => (answers ? launched : undefined) });
    expect(standing()).toBe('lost');
    tell(telling(HALFWAY));
    await vi.advanceTimersToNextTimerAsync();
    expect(told).toEqual([]);
    answers = true;
    await vi.advanceTimersToNextTimerAsync();
    expect(told).toHaveLength(1);
    expect(standing()).toBe('kept');
  });

  it('costs no mark where somebody tries again', async () => {
    const { tell, end } = session();
    tell(telling({ ...ENDED, score: 0.9, outcome: 'passed' }));
    tell(telling({ ...ENDED, score: 0.4, outcome: 'failed' }));
    await end();
    expect(told.at(-1)).toMatchObject({ score: 0.9, outcome: 'passed' });
  });

  it('counts the attempts', async () => {
    const { begin, tell, end } = session();
    begin();
    begin();
    tell(telling(HALFWAY));
    await end();
    expect(parseState(told.at(-1)?.state ?? '')?.tries).toBe(2);
    expect(useOwnPackage.getState().tries).toBe(2);
  });

  it('ends once the LMS has all of it, and not before', async () => {
    isKeeping = false;
    const { tell } = session();
    tell(telling(HALFWAY));
    expect(await leavePackage()).toBe(false);
    expect(ends).toBe(0);
    isKeeping = true;
    expect(await leavePackage()).toBe(true);
    expect(ends).toBe(1);
    expect(useOwnPackage.getState().hasLeft).toBe(true);
  });

  it('tells at once what is left to be told where the page is closed', () => {
    const { tell, close } = session();
    tell(telling(HALFWAY));
    tell(telling(ENDED));
    close();
    expect(told).toHaveLength(2);
    expect(ends).toBe(1);
  });

  it('keeps nothing of what is only looked at', async () => {
    const { tell, end } = session({ first: { ...launched, mode: 'review' } });
    tell(telling(HALFWAY));
    await end();
    expect(recall('always', LMS_STATE)).toBeUndefined();
    expect(standing()).toBe('unwritten');
  });
});

function runOf(last: number) {
  return { began: 1, last, link: `${last}`, told: [] };
}

describe('of two states', () => {
  it('the newer attempt counts, and of both the most tries and the best mark', () => {
    const here = { form: 1, tries: 1, best: { score: 90, passed: false }, run: runOf(20) } as const;
    const there = { form: 1, tries: 3, best: { score: 70, passed: true }, run: runOf(10) } as const;
    const both = { form: 1, tries: 3, best: there.best, run: here.run };
    expect(merged(here, there)).toEqual(both);
    expect(merged(there, here)).toEqual(both);
  });
});
