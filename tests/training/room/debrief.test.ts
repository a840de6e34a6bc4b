import { describe, expect, test } from 'vitest';
import * as act from '../../../src/scenarios/lessons/acts';
import { loadLesson } from '../../../src/scenarios/lessonList';
import { solutionOf } from '../../../src/training/lesson';
import { csvOfRuns, jsonOfRuns } from '../../../src/training/room/classFiles';
import { classTimeOf, endsOf, turnsOf } from '../../../src/training/room/debrief';
import { actsBefore, CLASS_BEGAN, classRun, logOfLearner } from '../../kit/classRuns';

const LESSON = await loadLesson('office-first');
const PERSONAL = act.signIn(act.PERSONAL, 'default', 'microsoft');
const MINUTE = 60_000;

const [wrongEnd] = LESSON.ends;
const before = actsBefore(LESSON, 'kind');
const noor = classRun('Noor', logOfLearner(LESSON, solutionOf(LESSON), { seed: 'noor' }), LESSON);
const sam = classRun(
  'Sam',
  logOfLearner(LESSON, [...before, PERSONAL, act.signOut(), PERSONAL], { seed: 'sam', began: CLASS_BEGAN + MINUTE }),
  LESSON,
);
const ada = classRun('Ada', logOfLearner(LESSON, [...before, PERSONAL, 'undo', 'submit'], { seed: 'ada' }), LESSON);
const lee = classRun('Lee', logOfLearner(LESSON, wrongEnd?.does ?? [], { seed: 'lee' }), LESSON);
const CLASS = [noor, sam, ada, lee];

describe('the debrief of a class', () => {
  test('says what each run has come to, by kind', () => {
    expect(endsOf([...CLASS, { ...sam, key: 'Sam again' }], CLASS_BEGAN)).toMatchObject([
      { lesson: 'office-first', end: { code: 'going' }, runs: [{ name: 'Sam' }, { name: 'Sam' }] },
      { end: { code: 'passed' }, runs: [{ name: 'Noor' }] },
      { end: { code: 'failed' }, runs: [{ name: 'Ada' }] },
      { end: { code: 'end', end: 'default-directory' }, runs: [{ name: 'Lee' }] },
    ]);
    expect(endsOf([classRun('Elsewhere', noor.story.log)], CLASS_BEGAN)).toMatchObject([
      { end: { code: 'not-judged' } },
    ]);
  });

  test('counts each wrong turn at its step, those that were taken back too', () => {
    const counts = turnsOf(CLASS).map(({ runs, ...count }) => ({ ...count, by: runs.map(({ name }) => name) }));
    const turn = { lesson: 'office-first', turn: 'personal-account' };
    expect(counts).toEqual([
      { ...turn, step: 'kind', times: 3, standing: 1, by: ['Sam', 'Ada'] },
      // He went to the door at once, and never saw the first page.
      { ...turn, step: 'try', times: 1, standing: 1, by: ['Lee'] },
    ]);
    expect(turnsOf([noor])).toEqual([]);
  });

  test('lays the runs on one timeline by the clock', () => {
    const { from, to, lines } = classTimeOf([sam, ada]);
    expect([from, to]).toEqual([CLASS_BEGAN, CLASS_BEGAN + 6 * MINUTE]);
    expect(lines.map(({ run, done, marks }) => [run.name, done, marks.map(({ kind, seq }) => [kind, seq])])).toEqual([
      [
        'Ada',
        2,
        [
          ['step', 1],
          ['step', 2],
          ['turn', 3],
          ['end', 5],
        ],
      ],
      [
        'Sam',
        2,
        [
          ['step', 1],
          ['step', 2],
          ['turn', 3],
          ['turn', 5],
        ],
      ],
    ]);
  });

  test('is a table with a line for each run, and plain JSON with the reports', () => {
    const [head, line] = csvOfRuns([ada], CLASS_BEGAN).split('\r\n');
    expect(head).toBe(
      'name,lesson,version,mode,end,steps done,steps,goals met,goals,points,of,wrong turns,which,refused,' +
        'steps with help,entries,began,last entry',
    );
    expect(line).toBe(
      'Ada,office-first,1,practice,failed,2,11,0,3,0,100,1,personal-account@kind,0,0,6,' +
        '2026-11-30T09:00:00.000Z,2026-11-30T09:05:00.000Z',
    );
    expect(jsonOfRuns([ada], CLASS_BEGAN)).toMatchObject([
      {
        name: 'Ada',
        end: { code: 'failed' },
        turns: [{ turn: 'personal-account', step: 'kind', at: '2026-11-30T09:03:00.000Z' }],
        report: { lesson: 'office-first', points: 0, of: 100 },
      },
    ]);
  });
});
