import { expect, test } from 'vitest';
import { officeFirst } from '../../src/scenarios/lessons/officeFirst';
import { csvOf, reportOf } from '../../src/training/report';
import { attemptAt } from '../kit/attempt';

const attempt = attemptAt(officeFirst);
const [end] = officeFirst.ends;
attempt.play({ type: 'startOffice365Trial', profile: 'default', plan: 'e3' }, ...(end?.does ?? []));
attempt.tell({ type: 'helped', step: 'try', help: 'where' });
const minute = (seq: number) => `2026-01-01T12:${String(seq).padStart(2, '0')}:00.000Z`;
const entries = attempt.entries.map((entry) => ({ ...entry, at: minute(entry.seq) }));

test('a report says what was done and when, what went wrong and why, and the points of goals and skills', () => {
  const report = reportOf(officeFirst, 'guided', attempt.progress(), entries);
  expect(report).toMatchObject({
    lesson: 'office-first',
    version: 1,
    mode: 'guided',
    began: minute(0),
    passed: false,
    points: 0,
    of: 100,
    skills: [
      { skill: 'directories', points: 0, of: 60 },
      { skill: 'accounts', points: 0, of: 20 },
      { skill: 'people', points: 0, of: 20 },
    ],
    refused: [{ code: 'needs-sign-in', when: { seq: 1, at: minute(1) } }],
    wrong: [{ turn: 'personal-account', stands: true, taken: { seq: 3, at: minute(3) } }],
  });
  expect(report.goals[0]).toMatchObject({ state: 'unmet', why: { code: 'personal-account', at: 8 } });
  expect(report.steps[0]).toEqual({ step: 'try', helped: 'where' });
  expect(report.steps[1]).toEqual({ step: 'start', done: { seq: 2, at: minute(2) } });
});

test('ends where it was submitted', () => {
  const other = attemptAt(officeFirst);
  other.tell({ type: 'submitted' });
  other.play({ type: 'signOut', profile: 'default' });
  const log = other.entries.map((entry) => ({ ...entry, at: minute(entry.seq) }));
  expect(reportOf(officeFirst, 'guided', other.progress(), log)).toMatchObject({ ended: minute(1), refused: [] });
});

test('is a table with a line for each goal, step, wrong turn and refusal, and no formula in it', () => {
  const lines = csvOf(reportOf(officeFirst, 'guided', attempt.progress(), entries, { learner: '=1+"1",x' })).split(
    '\r\n',
  );
  expect(lines[0]).toBe('lesson,version,learner,kind,id,state,points,of,entry,at,why');
  expect(lines[1]).toBe(`office-first,1,"'=1+""1"",x",goal,shared,unmet,0,60,8,,personal-account`);
  const { goals, steps } = officeFirst;
  expect(lines).toHaveLength(1 + goals.length + steps.length + 1 + 1 + 1);
});
