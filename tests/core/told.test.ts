import { describe, expect, test } from 'vitest';
import { answer, presentMoments, readLog, toldOf, worldAt, type Command, type Entry } from '../../src/core/index';
import { JANE_GOULD, KELLEY_ADMIN, PART, signIn, THREE_PARTS } from '../kit/given';
import { entryOf, logOf } from '../kit/logs';

const profile = 'default';
const trial: Command = { type: 'startOffice365Trial', profile, plan: 'e3' };
const declined: Command = { ...PART.card, card: 'declined' };

function logWith(...commands: readonly Command[]): Entry[] {
  const log = logOf('azure-customer');
  for (const command of commands) log.push(entryOf(log.length, answer(readLog(log).world, command)));
  return log;
}

const presentsIn = (log: readonly Entry[]) => log.map(({ seq }) => presentMoments(readLog(log), log)(seq));
const toldIn = (log: readonly Entry[]) =>
  toldOf(readLog(log), log).map((one) => [one.seq, one.command.type, 'rejection' in one ? one.rejection.code : 'did']);

describe('what a timeline tells', () => {
  test('has the orders and trials that were refused where they happened', () => {
    const log = logWith(signIn(JANE_GOULD), trial, signIn(KELLEY_ADMIN), trial, trial);
    expect(toldIn(log)).toEqual([
      [1, 'signIn', 'did'],
      [2, 'startOffice365Trial', 'needs-role'],
      [3, 'signIn', 'did'],
      [4, 'startOffice365Trial', 'did'],
      [5, 'startOffice365Trial', 'trial-already-used'],
    ]);
  });

  test('has the cards that were declined, and no other refusal', () => {
    const [about, code, verified] = THREE_PARTS;
    if (!about || !code || !verified) throw new Error('there are three parts');
    const log = logOf('office-customer', signIn(KELLEY_ADMIN), about, code, verified);
    for (const command of [declined, signIn('nobody@example.com')]) {
      log.push(entryOf(log.length, answer(readLog(log).world, command)));
    }
    expect(toldIn(log).slice(-2)).toEqual([
      [4, 'verifyPhone', 'did'],
      [5, 'verifyCard', 'card-declined'],
    ]);
  });

  test('knows the world in which something was refused', () => {
    const log = logWith(signIn(JANE_GOULD), trial, signIn(KELLEY_ADMIN));
    const refused = toldOf(readLog(log), log).find((one) => 'rejection' in one);
    expect(refused?.before).toEqual(readLog(log.slice(0, 2)).world);
  });

  test('is told of a refusal before anything was done', () => {
    const log = logWith(trial, signIn(KELLEY_ADMIN));
    expect(toldIn(log)).toEqual([
      [1, 'startOffice365Trial', 'needs-sign-in'],
      [2, 'signIn', 'did'],
    ]);
  });
});

describe('the present moment of an entry', () => {
  test('is the step that stood last once it was written, also for what was refused', () => {
    const log = logWith(signIn(JANE_GOULD), trial, signIn(KELLEY_ADMIN));
    expect(presentsIn(log)).toEqual([0, 1, 1, 3]);
    expect(presentMoments(readLog(log), log)(9)).toBeUndefined();
  });

  test('is an earlier one after an undo, and there again after a redo', () => {
    const log = logOf('azure-customer', signIn(JANE_GOULD), signIn(KELLEY_ADMIN), 'undo');
    log.push(entryOf(log.length, { type: 'redid', seq: 2 }));
    expect(presentsIn(log)).toEqual([0, 1, 2, 1, 2]);
    const run = readLog(log);
    expect(worldAt(run, presentsIn(log)[3] ?? -1)?.signedIn).toEqual(readLog(log.slice(0, 4)).world.signedIn);
  });

  test('is not told where it was undone and something else was done', () => {
    const log = logOf('azure-customer', signIn(JANE_GOULD), 'undo', signIn(KELLEY_ADMIN));
    expect(presentsIn(log)).toEqual([0, undefined, 0, 3]);
  });
});
