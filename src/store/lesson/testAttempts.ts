import type { Entry } from '../../core/index';
import type { Lesson } from '../../training/lesson';
import { endOfTest, isLate } from '../../training/timeLimit';
import { keptIn } from '../log/keptLog';
import { BY_LESSON } from '../log/writeLog';
import type { RunRecord } from '../runRecord';
import { inTurn } from '../storage/inTurn';
import { logOf } from './attempts';
import { loadLesson } from './source';

/** How often the test of a lesson was taken in this browser, of the times that the lesson sets. */
export type TestAttempts = {
  readonly of: number;
  readonly left: number;
  /** Which attempt each of its runs is, from 1; a run in which nothing was done yet is the next one. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The run of the newest attempt that is neither handed in nor over. */
  readonly open: string | undefined;
};

type Test = {
  readonly record: RunRecord;
  readonly counts: boolean;
  readonly handedIn: string;
  readonly isOver: boolean;
};

/**
 * The attempts at the test of a lesson, as far as this browser keeps them: deleted ones too, until they are thrown away.
 * A run in which nothing was done in time does not count, and copies of one run count once, unless they are handed in
 * apart. Nothing where the lesson sets no number. Never rejects: what cannot be read does not count.
 */
export async function testAttempts(lesson: Lesson): Promise<TestAttempts | undefined> {
  const of = lesson.test?.attempts;
  if (of === undefined) return undefined;
  const records = await inTurn(() =>
    keptIn()
      .runs()
      .catch(() => []),
  );
  const own = records.filter((record) => record.lesson?.id === lesson.id && record.lesson.mode === 'test');
  const tests = await Promise.all(own.map(async (record) => testIn(lesson, record, await logOf(record.id))));

  const numbers = new Map<string, number>();
  let used = 0;
  // A copy has the beginning of its original, to the millisecond.
  for (const began of [...new Set(tests.map(({ record }) => record.began))].toSorted()) {
    const copies = tests.filter(({ record }) => record.began === began);
    const moments = [...new Set(copies.flatMap(({ handedIn }) => (handedIn === '' ? [] : [handedIn])))].toSorted();
    for (const { record, handedIn } of copies) {
      const before = handedIn === '' ? moments.length : moments.indexOf(handedIn);
      numbers.set(record.id, used + before + 1);
    }
    const isDone = copies.some(({ counts }) => counts);
    used += Math.max(isDone ? 1 : 0, moments.length);
  }
  const open = tests
    .filter(({ record, counts, isOver }) => counts && !isOver && record.deleted === undefined)
    .toSorted((one, other) => (one.record.began < other.record.began ? 1 : -1))[0];
  return { of, left: Math.max(0, of - used), numbers, open: open?.record.id };
}

/** Whether the test of this lesson may be taken once more; also where the lesson sets no number, or cannot be loaded. */
export async function isTestLeft(lesson: string): Promise<boolean> {
  const found = await loadLesson(lesson).catch(() => undefined);
  const tests = found && (await testAttempts(found));
  return tests?.left !== 0;
}

function testIn(lesson: Lesson, record: RunRecord, log: readonly Entry[]): Test {
  const end = endOfTest(lesson, log[0]);
  const inTime = log.filter((entry) => entry.tab !== BY_LESSON && !isLate(entry, end));
  const handedIn = inTime.find(({ what }) => what.type === 'submitted')?.at ?? '';
  return {
    record,
    counts: inTime.some(({ what }) => !LOOKS.includes(what.type)),
    handedIn,
    isOver: handedIn !== '' || (end !== undefined && Date.now() >= end),
  };
}

/** What is no attempt yet: a test may be looked at. */
const LOOKS: readonly Entry['what']['type'][] = ['began', 'visited', 'flagged'];
