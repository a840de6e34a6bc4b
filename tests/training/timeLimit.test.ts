import { describe, expect, test } from 'vitest';
import { logReader, type Entry, type Mode } from '../../src/core/index';
import { judging } from '../../src/training/judge';
import type { Lesson } from '../../src/training/lesson';
import { csvOf, reportOf } from '../../src/training/report';
import { attemptAt, metIn } from '../kit/attempt';
import { entryOf } from '../kit/logs';
import { IS_USER_ADMIN, lessonOf, role, signInAdmin } from '../kit/smallLesson';

const LESSON = lessonOf(IS_USER_ADMIN, { test: { minutes: 30, attempts: 3 } });
const minute = (of: number) => new Date(Date.UTC(2026, 0, 1, 12, of)).toISOString();

/** The log of an attempt in which Jane becomes an administrator with entry 2, written at these minutes. */
function logAt(minutes: readonly number[], mode: Mode = 'test'): Entry[] {
  const attempt = attemptAt(LESSON);
  attempt.play(signInAdmin, role('user-admin'));
  return [...attempt.log(), entryOf(3, { type: 'submitted' })].map((entry, at) => ({
    ...entry,
    at: minute(minutes[at] ?? 0),
    what:
      entry.what.type === 'began'
        ? { ...entry.what, lesson: { id: LESSON.id, version: LESSON.version, mode, tokens: {} } }
        : entry.what,
  }));
}

function judged(log: readonly Entry[], lesson: Lesson = LESSON) {
  const { judge } = judging(lesson);
  const read = logReader();
  const progress = log.map((entry) => judge(entry, read(entry).world)).at(-1);
  if (!progress) throw new Error('the log is empty');
  return progress;
}

describe('the time of a test', () => {
  test('counts what is done before its end', () => {
    const progress = judged(logAt([0, 10, 29, 29]));
    expect(metIn(progress)).toEqual(['goal']);
    expect(progress).toMatchObject({ submittedAt: 3, timeIsUp: false });
  });

  test('is over at its end: what comes later counts no more, whether it was handed in or not', () => {
    const log = logAt([0, 10, 30, 31]);
    for (const read of [log, log.slice(0, 3)]) {
      const progress = judged(read);
      expect(metIn(progress)).toEqual([]);
      expect(progress).toMatchObject({ submittedAt: 1, timeIsUp: true });
    }
  });

  test('ends with the entry that hands it in, where nothing came between', () => {
    const progress = judged(logAt([0, 10, 20, 30]));
    expect(metIn(progress)).toEqual(['goal']);
    expect(progress).toMatchObject({ submittedAt: 3, timeIsUp: true });
  });

  test('is not there in other modes, and in lessons that set none', () => {
    const late = logAt([0, 40, 50, 60], 'practice');
    expect(judged(late)).toMatchObject({ passed: true, timeIsUp: false });
    expect(judged(logAt([0, 40, 50, 60]), lessonOf(IS_USER_ADMIN))).toMatchObject({ passed: true, timeIsUp: false });
  });
});

describe('the report on a test', () => {
  test('says how long it took, of how much, and which attempt it was', () => {
    const log = logAt([0, 10, 12, 13]);
    const turn = { attempt: 2, attempts: 3 };
    const report = reportOf(LESSON, 'test', judged(log), log, { turn });
    expect(report.test).toEqual({ seconds: 780, minutes: 30, timeIsUp: false, attempt: 2, attempts: 3 });
    const lines = csvOf(report).split('\r\n');
    expect(lines.at(-3)).toBe(`a-lesson,1,,test,time,in time,,,,${minute(13)},780 of 1800 seconds`);
    expect(lines.at(-2)).toBe('a-lesson,1,,test,attempt,,,,,,2 of 3');
  });

  test('ends when the time was over, whenever that was noticed', () => {
    const log = logAt([0, 10, 45, 50]);
    const report = reportOf(LESSON, 'test', judged(log), log);
    expect(report).toMatchObject({ ended: minute(30), test: { seconds: 1800, timeIsUp: true } });
  });

  test('of other modes says nothing of limits', () => {
    const log = logAt([0, 10, 12, 13], 'practice');
    expect(reportOf(LESSON, 'practice', judged(log), log).test).toBeUndefined();
  });
});
