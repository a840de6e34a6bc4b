import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { scormDoor } from '../../../src/store/lms/scormDoor';
import { SCORM_12 } from '../../../src/store/lms/scorm12';
import { SCORM_2004 } from '../../../src/store/lms/scorm2004';
import type { Launched } from '../../../src/store/lms/lms';
import { ENDED, HALFWAY } from '../../kit/lms/report';
import { scormLms } from '../../kit/lms/scormLms';

const PATIENCE = 2_000;

/** What each standard calls the same things. */
const SCORMS = [
  {
    name: 'SCORM 1.2',
    standard: 'scorm-1.2',
    version: SCORM_12,
    passMark: '80',
    begun: { 'cmi.core.lesson_status': 'incomplete', 'cmi.core.exit': 'suspend' },
    halfway: {
      'cmi.core.lesson_status': 'incomplete',
      'cmi.core.lesson_location': 'portal.azure.com',
      'cmi.core.score.raw': '40',
      'cmi.core.score.max': '100',
      'cmi.core.session_time': '01:02:05',
      'cmi.suspend_data': 'halfway',
      'cmi.objectives.0.id': 'directory',
      'cmi.objectives.0.status': 'passed',
      'cmi.objectives.0.score.raw': '100',
      'cmi.objectives.1.id': 'no-other',
      'cmi.objectives.1.status': 'incomplete',
      'cmi.interactions.0.id': '1a2b3c4d.answer.why.1',
      'cmi.interactions.0.time': '12:34:56',
      'cmi.interactions.0.correct_responses.0.pattern': 'Why is it there?',
      'cmi.interactions.0.student_response': 'The sign-up was done with the organizational account',
      'cmi.interactions.0.result': 'correct',
    },
    ended: {
      'cmi.core.lesson_status': 'failed',
      'cmi.core.exit': 'suspend',
      'cmi.objectives.1.status': 'failed',
      'cmi.interactions.0.id': '1a2b3c4d.answer.why.1',
      'cmi.interactions.1.id': '1a2b3c4d.goal.no-other',
      'cmi.interactions.1.result': 'wrong',
    },
    passed: { 'cmi.core.lesson_status': 'passed' },
    time: { 'cmi.core.session_time': '01:02:05' },
    goal: { 'cmi.objectives.0.status': 'passed' },
    failed: { 'cmi.core.lesson_status': 'failed' },
  },
  {
    name: 'SCORM 2004',
    standard: 'scorm-2004',
    version: SCORM_2004,
    passMark: '0.8',
    begun: { 'cmi.completion_status': 'incomplete', 'cmi.exit': 'suspend' },
    halfway: {
      'cmi.completion_status': 'incomplete',
      'cmi.success_status': 'unknown',
      'cmi.location': 'portal.azure.com',
      'cmi.progress_measure': '0.5',
      'cmi.score.scaled': '0.4',
      'cmi.score.raw': '40',
      'cmi.session_time': 'PT3725S',
      'cmi.suspend_data': 'halfway',
      'cmi.objectives.0.id': 'directory',
      'cmi.objectives.0.description': '{lang=en}The subscription is in Contoso’s directory',
      'cmi.objectives.0.success_status': 'passed',
      'cmi.objectives.0.score.scaled': '1',
      'cmi.objectives.1.success_status': 'unknown',
      'cmi.objectives.1.completion_status': 'incomplete',
      'cmi.interactions.0.id': '1a2b3c4d.answer.why.1',
      'cmi.interactions.0.timestamp': '2026-08-01T12:34:56.78Z',
      'cmi.interactions.0.description': '{lang=en}Why is it there?',
      'cmi.interactions.0.learner_response': 'The sign-up was done with the organizational account',
      'cmi.interactions.0.result': 'correct',
    },
    ended: {
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'failed',
      'cmi.exit': 'suspend',
      'cmi.objectives.1.success_status': 'failed',
      'cmi.interactions.0.id': '1a2b3c4d.answer.why.1',
      'cmi.interactions.1.id': '1a2b3c4d.goal.no-other',
      'cmi.interactions.1.result': 'incorrect',
    },
    passed: { 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed' },
    time: { 'cmi.session_time': 'PT3725S' },
    goal: { 'cmi.objectives.0.success_status': 'passed' },
    failed: { 'cmi.success_status': 'failed' },
  },
] as const;

describe.each(SCORMS)('an LMS of $name', ({ standard, version, passMark: mark, ...words }) => {
  let lms = scormLms(standard);

  async function launched(): Promise<Launched> {
    const door = await scormDoor(version, PATIENCE);
    const found = await door?.launch();
    if (!found || found === 'over') throw new Error('the LMS did not answer');
    return found;
  }

  beforeEach(() => {
    lms = scormLms(standard, { language: 'nl-NL', passMark: mark });
    lms.launch();
  });
  afterEach(() => {
    vi.useRealTimers();
    lms.close();
  });

  it('is told at the start that it has begun', async () => {
    const { mode, state, language, passMark } = await launched();
    expect({ mode, state, language, passMark }).toEqual({
      mode: 'normal',
      state: '',
      language: 'nl-NL',
      passMark: 0.8,
    });
    expect(lms.kept()).toMatchObject(words.begun);
  });

  it('keeps how far an attempt is, goal by goal, and says so', async () => {
    lms.launch({ passMark: '' });
    const { report } = await launched();
    expect(await report(HALFWAY)).toBe(true);
    expect(lms.kept()).toMatchObject(words.halfway);
  });

  it('is given back what it kept, and is told what is new behind it', async () => {
    const first = await launched();
    await first.report(HALFWAY);
    await first.end(3725);
    lms.launch();
    const again = await launched();
    expect(again.state).toBe('halfway');
    expect(await again.report(ENDED)).toBe(true);
    expect(lms.kept()).toMatchObject(words.ended);
    expect(lms.kept()).not.toHaveProperty(['cmi.objectives.2.id']);
  });

  it('is not told that it failed once it was passed', async () => {
    const { report } = await launched();
    // With the best score, as the page tells it: by that an LMS of SCORM 2004 judges too.
    await report({ ...ENDED, score: 0.9, outcome: 'passed' });
    expect(await report({ ...ENDED, score: 0.9 })).toBe(true);
    expect(await report({ ...HALFWAY, score: 0.9 })).toBe(true);
    expect(lms.kept()).toMatchObject(words.passed);
  });

  it.each(['browse', 'review'])('is told nothing in %s', async (mode) => {
    await (await launched()).report(HALFWAY);
    lms.launch({ mode });
    const looked = await launched();
    expect(looked).toMatchObject({ mode, state: 'halfway' });
    expect(await looked.report(ENDED)).toBe(true);
    await looked.end(60);
    expect(lms.written()).toEqual([]);
    expect(lms.kept()).toMatchObject({ 'cmi.suspend_data': 'halfway', ...words.time });
  });

  it('that loses what it accepts is found out', async () => {
    const { report } = await launched();
    lms.break({ loses: true });
    expect(await report(HALFWAY)).toBe(false);
    lms.break({});
    expect(await report(HALFWAY)).toBe(true);
    expect(lms.kept()).toMatchObject({ 'cmi.suspend_data': 'halfway', ...words.goal });
  });

  it('that dies in the middle is found out, and told all of it once it is back', async () => {
    const { report } = await launched();
    lms.break({ isDead: true });
    expect(await report(HALFWAY)).toBe(false);
    lms.break({});
    expect(await report(ENDED)).toBe(true);
    expect(lms.kept()).toMatchObject({ 'cmi.suspend_data': 'ended', ...words.failed });
  });

  it('need not have interactions', async () => {
    lms.break({ hasNoInteractions: true });
    const { report } = await launched();
    expect(await report(HALFWAY)).toBe(true);
    expect(lms.kept()).toMatchObject({ 'cmi.suspend_data': 'halfway', ...words.goal });
  });

  it('that takes no state of such a length is found out', async () => {
    const { report } = await launched();
    expect(await report({ ...HALFWAY, state: 'x'.repeat(4097) })).toBe(false);
    expect(await report({ ...HALFWAY, state: 'x'.repeat(4096) })).toBe(true);
  });

  it('says that this launch is over where the page is loaded again in it', async () => {
    await (await launched()).end(1);
    const door = await scormDoor(version, PATIENCE);
    expect(await door?.launch()).toBe('over');
  });

  it('that comes a little late is found as soon as it is there', async () => {
    lms.close();
    vi.useFakeTimers();
    const looked = scormDoor(version, PATIENCE);
    await vi.advanceTimersByTimeAsync(PATIENCE / 2);
    lms.launch();
    await vi.advanceTimersByTimeAsync(PATIENCE / 4);
    expect((await looked)?.learner).toBe('ada');
  });

  it('is looked for in vain where there is none', async () => {
    lms.close();
    vi.useFakeTimers();
    const looked = scormDoor(version, PATIENCE);
    await vi.runAllTimersAsync();
    expect(await looked).toBeUndefined();
  });
});
