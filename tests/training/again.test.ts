import { describe, expect, test } from 'vitest';
import type { Check } from '../../src/training/check';
import type { Progress } from '../../src/training/progress';
import { attemptAt } from '../kit/attempt';
import { IS_USER_ADMIN, JANE, lessonOf, role, signInAdmin } from '../kit/smallLesson';

const doneIn = ({ steps }: Progress) => steps.flatMap(({ id, doneAt }) => (doneAt === undefined ? [] : [id]));
const step = (id: string, done: Check) => ({ id, goal: 'goal', done, hints: [], does: [] });

describe('a step that is begun again', () => {
  const lesson = lessonOf(IS_USER_ADMIN, {
    steps: [
      step('sign-in', { happened: 'SignedIn' }),
      step('look', { visited: 'a.page' }),
      step('refusal', { refused: 'directory-unknown' }),
      step('role', IS_USER_ADMIN),
    ],
  });
  const refused = { type: 'deleteUsers', profile: 'default', directory: 'nowhere', users: ['nobody'] } as const;

  test('is open again, though a visit was what it took, and so are those done after it', () => {
    const attempt = attemptAt(lesson);
    attempt.play(signInAdmin, { type: 'visit', address: 'a.page' }, refused);
    expect(doneIn(attempt.progress())).toEqual(['sign-in', 'look', 'refusal']);
    expect(doneIn(attempt.tell({ type: 'restarted', step: 'look' }))).toEqual(['sign-in']);
    attempt.play({ type: 'visit', address: 'a.page' });
    expect(doneIn(attempt.progress())).toEqual(['sign-in', 'look']);
  });

  test('leaves what was seen before it', () => {
    const attempt = attemptAt(lesson);
    attempt.play({ type: 'visit', address: 'a.page' }, signInAdmin, role('user-admin'));
    attempt.undo();
    expect(doneIn(attempt.tell({ type: 'restarted', step: 'role' }))).toEqual(['sign-in', 'look']);
  });

  test('ends a wrong turn that somebody looked at a page for', () => {
    const wrong = [{ id: 'turn', when: { visited: 'b.page' }, level: 'essential', facts: [], backTo: 'look' }] as const;
    const attempt = attemptAt({ ...lesson, wrong });
    attempt.play(signInAdmin, { type: 'visit', address: 'b.page' });
    expect(attempt.progress().wrong).toMatchObject([{ id: 'turn', at: 2, stands: true }]);
    expect(attempt.tell({ type: 'restarted', step: 'look' }).wrong).toMatchObject([{ id: 'turn', stands: false }]);
  });
});

describe('what a deed would come to', () => {
  const when: Check = { ask: 'userHasRole', user: JANE, role: 'billing-admin' };
  const wrong = [{ id: 'turn', when, level: 'essential', facts: [], backTo: 'step' }] as const;

  test('is known beforehand, and leaves the attempt as it is', () => {
    const attempt = attemptAt(lessonOf(IS_USER_ADMIN, { wrong }));
    const before = attempt.play(signInAdmin);
    expect(attempt.foresee(role('billing-admin')).wrong).toMatchObject([{ id: 'turn', at: 2, stands: true }]);
    expect(attempt.foresee(role('user-admin'))).toMatchObject({ passed: true, wrong: [] });
    expect(attempt.progress()).toBe(before);
    const told = attempt.play(role('user-admin'));
    expect(told).toMatchObject({ passed: true, wrong: [] });
    expect(attempt.undo().passed).toBe(false);
    expect(attempt.redo()).toEqual(told);
  });

  test('is what it then comes to', () => {
    const attempt = attemptAt(lessonOf({ happened: 'UsersChanged' }, { wrong }));
    attempt.play(signInAdmin);
    const foreseen = attempt.foresee(role('billing-admin'));
    expect(attempt.play(role('billing-admin'))).toEqual(foreseen);
  });
});
