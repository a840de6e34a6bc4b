import { describe, expect, test } from 'vitest';
import type { Check } from '../../src/training/check';
import type { Lesson } from '../../src/training/lesson';
import { attemptAt } from '../kit/attempt';
import { ADMIN, CONTOSO, IS_USER_ADMIN, JANE, lessonOf, role, signInAdmin } from '../kit/smallLesson';

const verdictOf = (attempt: ReturnType<typeof attemptAt>) => attempt.progress().verdicts[0];

describe('a goal over the world', () => {
  test('is met from the deed on that meets it, and names its entry', () => {
    const attempt = attemptAt(lessonOf(IS_USER_ADMIN));
    expect(attempt.play(signInAdmin).verdicts[0]?.state).toBe('notYet');
    attempt.play(role('user-admin'));
    expect(verdictOf(attempt)).toMatchObject({ state: 'met', points: 10, of: 10, why: { at: 2 } });
  });

  test('is met no more where a later deed or an undo takes it back; a step only by undo', () => {
    const attempt = attemptAt(lessonOf(IS_USER_ADMIN));
    attempt.play(signInAdmin, role('user-admin'), role('user'));
    expect(verdictOf(attempt)?.state).toBe('notYet');
    expect(attempt.progress().steps[0]?.doneAt).toBe(2);
    expect(attempt.undo().verdicts[0]).toMatchObject({ state: 'met', why: { at: 2 } });
    attempt.undo();
    expect(attempt.progress()).toMatchObject({ current: 'step', passed: false });
    expect(attempt.redo().steps[0]?.doneAt).toBe(2);
  });

  test('is the same progress while nothing changes', () => {
    const attempt = attemptAt(lessonOf(IS_USER_ADMIN));
    const before = attempt.play(signInAdmin);
    expect(attempt.play({ type: 'toggleFavourite', profile: 'default', service: 'recent' })).toBe(before);
    expect(attempt.play({ type: 'visit', address: 'anywhere' })).toBe(before);
  });

  test('is invalid where what it is about is not there', () => {
    const attempt = attemptAt(lessonOf({ ask: 'userHasRole', user: 'nobody@contoso.onmicrosoft.com', role: 'user' }));
    expect(verdictOf(attempt)).toEqual({ goal: 'goal', state: 'invalid', points: 0, of: 10 });
  });

  test('is unmet for the first reason that holds, with its facts and the entry since which it does', () => {
    const lesson = lessonOf(IS_USER_ADMIN, {
      goals: [
        {
          id: 'goal',
          skill: 'roles',
          check: IS_USER_ADMIN,
          points: 10,
          level: 'required',
          because: [
            { when: { ask: 'userHasRole', user: JANE, role: 'billing-admin' }, say: 'billing', facts: ['signedIn'] },
            { when: { happened: 'UsersChanged' }, say: 'changed', facts: [] },
          ],
        },
      ],
    });
    const attempt = attemptAt(lesson);
    attempt.play(signInAdmin, role('billing-admin'), { type: 'visit', address: 'anywhere' });
    expect(verdictOf(attempt)?.why).toEqual({ code: 'billing', facts: { signedIn: ADMIN }, at: 2 });
    attempt.play(role('user'));
    expect(verdictOf(attempt)).toMatchObject({ state: 'unmet', points: 0, why: { code: 'changed', at: 2 } });
  });
});

describe('a goal over what happened', () => {
  test.each<[string, Check, boolean]>([
    ['a fact', { happened: 'UsersChanged' }, true],
    ['a fact with this in a field', { happened: 'UsersChanged', with: { directory: CONTOSO } }, true],
    ['a fact with this in a list', { happened: 'UsersChanged', with: { users: `@user:${JANE}` } }, true],
    ['a fact with something else', { happened: 'UsersChanged', with: { directory: 'elsewhere' } }, false],
    ['a fact by somebody', { happened: 'UsersChanged', by: ADMIN }, true],
    ['a fact by somebody else', { happened: 'UsersChanged', by: JANE }, false],
    ['another fact', { happened: 'UserAdded' }, false],
    ['a refusal', { refused: 'needs-role' }, true],
    ['a refusal of somebody', { refused: 'needs-role', by: JANE }, true],
    ['a refusal of somebody else', { refused: 'needs-role', by: ADMIN }, false],
    ['another refusal', { refused: 'directory-unknown' }, false],
    ['a page', { visited: 'portal.example/people/:one' }, true],
    ['a page of it', { visited: 'portal.example/people' }, false],
    ['a page that was asked so', { visited: 'portal.example/people/:one?search=x' }, true],
    ['a page that was asked otherwise', { visited: 'portal.example/people/:one?search=y' }, false],
    ['a page that was not asked that', { visited: 'portal.example/people/:one?to=x' }, false],
  ])('is met by %s', (_what, check, met) => {
    const attempt = attemptAt(lessonOf(check));
    attempt.play(
      signInAdmin,
      role('user-admin'),
      { type: 'visit', address: 'portal.example/people/7?search=x' },
      { type: 'signIn', profile: 'default', userName: JANE },
      role('billing-admin'),
    );
    expect(verdictOf(attempt)?.state === 'met').toBe(met);
  });

  test('is taken back with the deed; a refusal and a visit stay', () => {
    const check: Check = { all: [{ happened: 'SignedIn' }, { visited: 'a.page' }] };
    const attempt = attemptAt(lessonOf(check));
    attempt.play({ type: 'visit', address: 'a.page' }, signInAdmin);
    expect(verdictOf(attempt)?.state).toBe('met');
    expect(attempt.undo().verdicts[0]?.state).toBe('notYet');
    attempt.play(signInAdmin);
    expect(verdictOf(attempt)?.state).toBe('met');
  });
});

describe('a question', () => {
  const check: Check = { answered: 'step', right: true };
  const asking = (ask: Lesson['steps'][number]['ask']) =>
    attemptAt(
      lessonOf(check, { steps: [{ id: 'step', goal: 'goal', done: check, hints: [], does: [], ...(ask && { ask }) }] }),
    );

  test('is answered by its right choice, at any try, and its tries are counted', () => {
    const attempt = asking({ choices: ['one', 'two'], right: 'two' });
    attempt.play({ type: 'answer', step: 'step', answer: 'one' });
    expect(attempt.progress()).toMatchObject({ answers: [{ step: 'step', right: false, tries: 1 }], passed: false });
    attempt.play({ type: 'answer', step: 'step', answer: 'two' });
    expect(attempt.progress()).toMatchObject({ answers: [{ step: 'step', right: true, tries: 2 }], passed: true });
  });

  test.each(['Contoso', ' contoso ', 'CONTOSO'])('takes “%s” for the text that it is', (answer) => {
    expect(asking({ text: true, right: ['Contoso'] }).play({ type: 'answer', step: 'step', answer }).passed).toBe(true);
  });

  test('is open again once its step is begun again', () => {
    const attempt = asking({ choices: ['one', 'two'], right: 'two' });
    attempt.play({ type: 'answer', step: 'step', answer: 'two' });
    expect(attempt.tell({ type: 'restarted', step: 'step' })).toMatchObject({ current: 'step', passed: false });
  });
});

describe('help', () => {
  const lesson = lessonOf(IS_USER_ADMIN);

  test('costs nothing up to its last stage, which costs the points of the step', () => {
    const attempt = attemptAt(lesson);
    attempt.tell({ type: 'helped', step: 'step', help: 'show' });
    attempt.play(signInAdmin, role('user-admin'));
    expect(verdictOf(attempt)?.points).toBe(10);
    attempt.tell({ type: 'helped', step: 'step', help: 'do' });
    expect(verdictOf(attempt)).toMatchObject({ state: 'met', points: 0, of: 10 });
    expect(attempt.tell({ type: 'helped', step: 'step', help: 'again' }).steps[0]?.helped).toBe('do');
  });
});

test('a wrong turn is told while it stands, and still once it is taken back', () => {
  const when: Check = { ask: 'userHasRole', user: JANE, role: 'billing-admin' };
  const wrong = [{ id: 'turn', when, level: 'essential', facts: ['signedIn'], backTo: 'step' }] as const;
  const attempt = attemptAt(lessonOf(IS_USER_ADMIN, { wrong }));
  attempt.play(signInAdmin, role('billing-admin'));
  const turn = { id: 'turn', level: 'essential', at: 2, facts: { signedIn: ADMIN } };
  expect(attempt.progress().wrong).toEqual([{ ...turn, stands: true }]);
  expect(attempt.undo().wrong).toEqual([{ ...turn, stands: false }]);
});

test('a step is open once what it needs is met', () => {
  const opens: Check = { ask: 'signedIn', account: ADMIN };
  const [step] = lessonOf(IS_USER_ADMIN).steps;
  const attempt = attemptAt(lessonOf(IS_USER_ADMIN, { steps: step ? [{ ...step, opens }] : [] }));
  expect(attempt.progress()).toMatchObject({ current: undefined, steps: [{ open: false }] });
  expect(attempt.play(signInAdmin)).toMatchObject({ current: 'step', steps: [{ open: true }] });
});

test('what was submitted is not judged again', () => {
  const attempt = attemptAt(lessonOf(IS_USER_ADMIN));
  const submitted = attempt.tell({ type: 'submitted' });
  expect(submitted).toMatchObject({ submittedAt: 1, passed: false });
  expect(attempt.play(signInAdmin, role('user-admin'))).toBe(submitted);
});

test('a story that was prepared is nothing met until it is redone', () => {
  const attempt = attemptAt(lessonOf(IS_USER_ADMIN));
  attempt.play(signInAdmin, role('user-admin'));
  attempt.undo();
  expect(attempt.undo()).toMatchObject({ current: 'step', passed: false });
  attempt.redo();
  expect(attempt.redo()).toMatchObject({ current: undefined, passed: true });
});
