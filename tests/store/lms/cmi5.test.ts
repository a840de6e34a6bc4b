import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { launchCmi5 } from '../../../src/store/lms/cmi5';
import { parseCmi5Launch } from '../../../src/store/lms/cmi5Launch';
import type { Launched } from '../../../src/store/lms/lms';
import { CMI5_AT as AT, cmi5Fetch } from '../../kit/lms/cmi5Fetch';
import { cmi5Lms } from '../../kit/lms/cmi5Lms';
import { ENDED, HALFWAY } from '../../kit/lms/report';

let lms = cmi5Lms();

function launchOf(query: string) {
  const launch = parseCmi5Launch(`?${query}`);
  if (!launch) throw new Error('the launch cannot be read');
  return launch;
}

async function launched(query = lms.launch(AT)): Promise<Launched> {
  const found = await launchCmi5(launchOf(query));
  if (!found || found === 'over') throw new Error('the LMS did not answer');
  return found;
}

const MET = { ...ENDED, score: 0.9, outcome: 'passed' } as const;

beforeEach(() => {
  lms = cmi5Lms({ masteryScore: 0.8, language: 'nl-NL,en', returnURL: 'https://lms.test/courses' });
  vi.stubGlobal(
    'fetch',
    cmi5Fetch(() => lms),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  const flaws = lms.flaws();
  if (flaws.length > 0) throw new Error(`The requirements forbid it: ${flaws.join(', ')}`);
});

describe('an LMS of cmi5', () => {
  it('is asked what it wants, and told that the lesson has begun', async () => {
    const { mode, state, language, passMark, back } = await launched();
    expect({ mode, state, language, passMark, back }).toEqual({
      mode: 'normal',
      state: '',
      language: 'nl-NL',
      passMark: 0.8,
      back: 'https://lms.test/courses',
    });
    expect(lms.verbs()).toEqual(['initialized']);
  });

  it('keeps how to go on, and what was asked and came out', async () => {
    expect(await (await launched()).report(HALFWAY)).toBe(true);
    expect(lms.verbs()).toEqual(['initialized', 'answered']);
    expect(lms.statements()[1]).toMatchObject({
      object: { definition: { description: { en: 'Why is it there?' } } },
      result: { success: true, response: 'The sign-up was done with the organizational account' },
      timestamp: '2026-08-01T12:34:56.789Z',
    });
    expect((await launched()).state).toBe('halfway');
  });

  it('is told once that it was passed, and completed, whatever follows', async () => {
    const first = await launched();
    await first.report(MET);
    await first.report(ENDED);
    await first.end(60);
    const again = await launched();
    await again.report(MET);
    await again.report(ENDED);
    await again.end(60);
    const told = [
      'initialized',
      'answered',
      'passed',
      'completed',
      'terminated',
      'initialized',
      'answered',
      'terminated',
    ];
    expect(lms.verbs()).toEqual(told);
  });

  it('is told at the end of a launch that it failed, when nobody can do it again', async () => {
    const first = await launched();
    await first.report(ENDED);
    expect(lms.verbs()).not.toContain('failed');
    await first.end(60);
    expect(lms.verbs().slice(-3)).toEqual(['completed', 'failed', 'terminated']);
    const again = await launched();
    await again.report(ENDED);
    await again.report(MET);
    await again.end(60);
    expect(lms.verbs().slice(-3)).toEqual(['answered', 'passed', 'terminated']);
  });

  it.each([
    ['Browse', 'browse'],
    ['Review', 'review'],
  ] as const)('is told of %s that it was opened and closed, and nothing else', async (launchMode, mode) => {
    await (await launched()).report(HALFWAY);
    const before = lms.verbs().length;
    const looked = await launched(lms.launch(AT, { mode: launchMode }));
    expect(looked).toMatchObject({ mode, state: 'halfway' });
    expect(await looked.report(ENDED)).toBe(true);
    await looked.end(60);
    expect(lms.verbs().slice(before)).toEqual(['initialized', 'terminated']);
    expect(lms.state()).toBe('halfway');
  });

  it('that loses what it accepts is found out', async () => {
    const { report } = await launched();
    lms.break({ loses: true });
    expect(await report(HALFWAY)).toBe(false);
    lms.break({});
    expect(await report(HALFWAY)).toBe(true);
    expect(lms.state()).toBe('halfway');
  });

  it('that cannot be reached is found out, and told all of it once it can be', async () => {
    const { report } = await launched();
    lms.break({ isDead: true });
    expect(await report(MET)).toBe(false);
    lms.break({});
    expect(await report(MET)).toBe(true);
    expect(lms.verbs()).toEqual(['initialized', 'answered', 'passed', 'completed']);
  });

  it('that cannot be reached at the launch may be tried again', async () => {
    const launch = launchOf(lms.launch(AT));
    lms.break({ isDead: true });
    expect(await launchCmi5(launch)).toBeUndefined();
    lms.break({});
    expect(await launchCmi5(launch)).toMatchObject({ mode: 'normal' });
  });

  it.each([
    ['without an endpoint', { endpoint: '' }],
    ['with an endpoint that is no web address', { endpoint: 'javascript:alert(1)' }],
    ['for nobody', { actor: '{}' }],
    ['for what is no JSON', { actor: 'ada' }],
    ['without a registration', { registration: '' }],
  ])('has not launched a page %s', (_what, part) => {
    const query = new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(lms.launch(AT))), ...part });
    expect(parseCmi5Launch(`?${query}`)).toBeUndefined();
  });
});
