import { describe, expect, test } from 'vitest';
import { loadLesson } from '../../src/scenarios/lessonList';
import { parseClassFile, readClassFile } from '../../src/store/share/classFile';
import { makeClassFile } from '../../src/store/share/makeClassFile';
import { solutionOf } from '../../src/training/lesson';
import { logOfLearner } from '../kit/classRuns';

const LESSON = await loadLesson('office-first');
const runs = [
  { name: 'Noor', log: logOfLearner(LESSON, solutionOf(LESSON), { seed: 'noor' }) },
  { name: '', log: logOfLearner(LESSON, [], { seed: 'sam' }) },
];
const file = makeClassFile(runs);
const changed = (change: (json: { version: unknown; runs: { name: unknown; entries: unknown[] }[] }) => void) => {
  const json = JSON.parse(file) as Parameters<typeof change>[0];
  change(json);
  return JSON.stringify(json);
};

describe('the file of a class', () => {
  test('holds all runs, and is read as it was written', async () => {
    expect(parseClassFile(file)).toEqual({ runs });
    expect(await readClassFile(new Blob([file]))).toEqual({ runs });
    expect(parseClassFile(makeClassFile([]))).toEqual({ runs: [] });
  });

  test.each([
    ['no JSON', '{'],
    ['a run', '{"format":"onetenant-run","version":7,"entries":[]}'],
    ['more than it says', changed((json) => Object.assign(json, { more: 1 }))],
    ['a name that is none', changed(({ runs: [first] }) => first && (first.name = 7))],
    ['a name without end', changed(({ runs: [first] }) => first && (first.name = 'x'.repeat(200)))],
  ])('is not read where it is %s', (_what, text) => {
    expect(parseClassFile(text)).toEqual({ flaw: { code: 'not-a-class' } });
  });

  test('is read as a whole or not at all: of a run that is not lawful it says which one', () => {
    expect(parseClassFile(changed((json) => json.runs[1]?.entries.push(7)))).toMatchObject({
      flaw: { code: 'run', number: 2, flaw: { code: 'part-wrong' } },
    });
    expect(parseClassFile(changed(({ runs: [first] }) => first?.entries.splice(1, 1)))).toMatchObject({
      flaw: { code: 'run', number: 1, flaw: { code: 'unlawful', wrong: 'out-of-order' } },
    });
    expect(parseClassFile(changed((json) => (json.version = 99)))).toEqual({
      flaw: { code: 'newer-version', version: 99 },
    });
  });
});
