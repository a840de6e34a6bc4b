import { expect, test } from 'vitest';
import type { Entry } from '../../src/core/index';
import { officeFirst } from '../../src/scenarios/lessons/officeFirst';
import { makeRunFile } from '../../src/store/share/makeRunFile';
import { parseRunFile } from '../../src/store/share/runFile';
import { solutionOf } from '../../src/training/lesson';
import { makeResultCode, parseResultCode } from '../../src/training/result/code';
import { differencesOf, goalsMetIn, pointsOf, resultOf } from '../../src/training/result/result';
import { attemptAt, type Attempt } from '../kit/attempt';

const { tokens } = officeFirst;
const minutesLater = (entry: Entry) => ({
  ...entry,
  at: `2026-01-01T12:${String(entry.seq).padStart(2, '0')}:00.000Z`,
});
const handedIn = (attempt: Attempt, learner?: string) =>
  resultOf(
    { lesson: officeFirst, mode: 'practice', tokens, progress: attempt.progress() },
    attempt.log().map(minutesLater),
    learner,
  );

function solved(): Attempt {
  const attempt = attemptAt(officeFirst);
  attempt.tell({ type: 'helped', step: 'try', help: 'where' });
  attempt.tell({ type: 'helped', step: 'start', help: 'do' });
  attempt.play(...solutionOf(officeFirst));
  attempt.tell({ type: 'submitted' });
  return attempt;
}

test('a result says which goals are met, the points, wrong turns, help and time', () => {
  const attempt = solved();
  const result = handedIn(attempt, ' Noor ');
  expect(result).toMatchObject({
    lesson: 'office-first',
    version: officeFirst.version,
    mode: 'practice',
    name: 'Noor',
    passed: true,
    wrong: 0,
    helped: 2,
    doneFor: 1,
    seconds: 60 * (attempt.log().length - 1),
    entries: attempt.log().length,
  });
  expect(goalsMetIn(result)).toBe(officeFirst.goals.length);
  expect(pointsOf(result)).toEqual({ points: expect.any(Number), of: 100 });
  expect(parseResultCode(makeResultCode(result))).toEqual({ result });
});

test('is of the organization where no name is given, and a long name is cut between characters', () => {
  expect(handedIn(solved()).name).toBe(tokens['organization']);
  expect(handedIn(solved(), `${'n'.repeat(79)}😀`).name).toBe('n'.repeat(79));
});

test('stays the same, whatever is done after it was handed in', () => {
  const attempt = solved();
  const before = handedIn(attempt);
  attempt.play({ type: 'visit', address: 'azure.microsoft.com' }, { type: 'signOut', profile: 'default' });
  expect(handedIn(attempt)).toEqual(before);
});

test('equals that of its own file, and says in what it differs from another', () => {
  const attempt = solved();
  const log = attempt.log().map(minutesLater);
  const read = parseRunFile(makeRunFile(log));
  const of = (entries: readonly Entry[]) =>
    resultOf({ lesson: officeFirst, mode: 'practice', tokens, progress: attempt.progress() }, entries);
  expect('log' in read && differencesOf(handedIn(attempt), of(read.log))).toEqual([]);

  const better = { ...handedIn(attempt), wrong: 3, seconds: 1, name: 'Sam' };
  expect(differencesOf(better, of(log))).toEqual(['wrong', 'seconds']);
  const retold = log.map((entry) => (entry.seq === 1 ? { ...entry, at: '2026-01-01T12:00:30.000Z' } : entry));
  expect(differencesOf(handedIn(attempt), of(retold))).toEqual(['log']);
  expect(of(retold).run).toBe(handedIn(attempt).run);
});
