import { expect, test } from 'vitest';
import { csvOfClass } from '../../src/training/result/classCsv';
import { classRowsOf, sortedRows, type HandedInFile } from '../../src/training/result/classRows';
import { makeResultCode } from '../../src/training/result/code';
import type { Result } from '../../src/training/result/result';

const NOOR: Result = {
  lesson: 'office-first',
  version: 1,
  mode: 'test',
  name: 'Noor',
  passed: true,
  goals: [
    { state: 'met', points: 60, of: 60 },
    { state: 'notYet', points: 0, of: 40 },
  ],
  wrong: 1,
  helped: 2,
  doneFor: 1,
  seconds: 200,
  run: '0000aaaa',
  log: '0000bbbb',
  entries: 30,
};
const SAM: Result = { ...NOOR, name: '=Sam', seconds: 90, wrong: 11, run: '0000cccc', log: '0000dddd' };

const coded = (result: Result) => ({ code: makeResultCode(result), result });
const file = (name: string, result: Result): HandedInFile => ({ name, result, resultUntil: () => result });

test('a code stands alone, or is held against the file of its run; a file without a code has its own line', () => {
  const rows = classRowsOf([coded(NOOR), coded(SAM)], [file('noor', NOOR), file('else', { ...SAM, run: '0000eeee' })]);
  expect(rows.map(({ name, proof }) => [name, proof])).toEqual([
    ['Noor', { of: 'both' }],
    ['=Sam', { of: 'code' }],
    ['else', { of: 'file' }],
  ]);
});

test('a code that says something else than its file is told what', () => {
  const told = { ...NOOR, passed: false, wrong: 0, name: 'Any' };
  const [row] = classRowsOf([coded(told)], [file('noor', NOOR)]);
  expect(row?.proof).toEqual({ of: 'differs', differences: ['passed', 'wrong'] });
});

test('of several files of a run, the one that differs least counts; one that cannot be judged proves nothing', () => {
  const other = file('other', { ...NOOR, log: '0000ffff', seconds: 1 });
  expect(classRowsOf([coded(NOOR)], [other, file('noor', NOOR)]).map(({ proof }) => proof)).toEqual([{ of: 'both' }]);
  const broken = { ...file('noor', NOOR), resultUntil: () => undefined };
  expect(classRowsOf([coded(NOOR)], [broken]).map(({ proof }) => proof)).toEqual([{ of: 'code' }]);
});

test('is sorted by numbers as numbers and by names as names, and what is equal stays in its order', () => {
  const rows = classRowsOf([coded(NOOR), coded(SAM)], []);
  const names = (...order: Parameters<typeof sortedRows> extends [unknown, ...infer Rest] ? Rest : never) =>
    sortedRows(rows, ...order).map(({ name }) => name);
  expect(names('wrong', false)).toEqual(['Noor', '=Sam']);
  expect(names('wrong', true)).toEqual(['=Sam', 'Noor']);
  expect(names('time', false)).toEqual(['=Sam', 'Noor']);
  expect(names('points', false)).toEqual(['Noor', '=Sam']);
  expect(names('points', true)).toEqual(['Noor', '=Sam']);
  expect(names('name', true)).toEqual(['Noor', '=Sam']);
});

test('is a table without a formula, with a column for each goal', () => {
  const three: Result = { ...SAM, goals: [...SAM.goals, { state: 'unmet', points: 0, of: 5 }] };
  const lines = csvOfClass(classRowsOf([coded(NOOR), coded(three)], []), ['shared', 'owner']).split('\r\n');
  expect(lines).toEqual([
    'name,lesson,version,mode,passed,goals met,goals,points,of,wrong turns,steps with help,done by the simulator,seconds,proof,shared,owner,goal 3',
    'Noor,office-first,1,test,yes,1,2,60,100,1,2,1,200,code only,met,notYet,',
    `'=Sam,office-first,1,test,yes,1,3,60,105,11,2,1,90,code only,met,notYet,unmet`,
    '',
  ]);
});
