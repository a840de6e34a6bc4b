import * as v from 'valibot';
import { expect, test } from 'vitest';
import { LONGEST_ADDRESS } from '../../src/core/index';
import { Message, parseRequest } from '../../src/store/embed/messages';
import { eventsSince, progressOf, resultOf } from '../../src/store/embed/tellings';
import type { Attempt } from '../../src/store/lesson';
import { attemptAt } from '../kit/attempt';
import { IS_USER_ADMIN, lessonOf, role, signInAdmin } from '../kit/smallLesson';

test.each([
  [{ onetenant: 1, type: 'hello' }],
  [{ onetenant: 1, type: 'open', address: 'portal.azure.com' }],
  [{ onetenant: 1, type: 'undo' }],
  [{ onetenant: 1, type: 'redo' }],
])('%j is a request', (data) => {
  expect(parseRequest(data)).toEqual(data);
});

test.each([
  [{ onetenant: 2, type: 'hello' }],
  [{ onetenant: '1', type: 'hello' }],
  [{ onetenant: 1 }],
  [{ onetenant: 1, type: 'reset' }],
  [{ onetenant: 1, type: 'open' }],
  [{ onetenant: 1, type: 'open', address: '' }],
  [{ onetenant: 1, type: 'open', address: { toString: 1 } }],
  [{ onetenant: 1, type: 'open', address: 'x'.repeat(LONGEST_ADDRESS + 1) }],
  [{ onetenant: 1, type: 'undo', steps: 3 }],
])('%j means to be a request, and is none', (data) => {
  expect(parseRequest(data)).toBe('malformed');
});

test.each([[undefined], [null], ['hello'], [1], [[]], [{}], [{ type: 'hello' }], [{ source: 'devtools' }]])(
  '%j is somebody else’s',
  (data) => {
    expect(parseRequest(data)).toBeUndefined();
  },
);

test('events are told by their names alone, from a number of the log on', () => {
  const { play, undo, redo, log } = attemptAt(lessonOf(IS_USER_ADMIN));
  play(signInAdmin, role('user-admin'), { ...signInAdmin, userName: 'nobody@contoso.onmicrosoft.com' });
  undo();
  redo();
  const events = eventsSince(log(), 0);
  expect(events.map(({ what, command, events: names, rejection }) => [what, command, names, rejection])).toEqual([
    ['did', 'signIn', ['SignedIn'], null],
    ['did', 'editUsers', ['UsersChanged'], null],
    ['refused', 'signIn', [], 'account-unknown'],
    ['undid', 'editUsers', ['UsersChanged'], null],
    ['redid', 'editUsers', ['UsersChanged'], null],
  ]);
  expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
  expect(eventsSince(log(), 4).map(({ seq }) => seq)).toEqual([4, 5]);
  for (const event of events) expect(v.parse(Message, event)).toEqual(event);
  expect(JSON.stringify(events)).not.toContain('contoso');
});

test('a lesson is told as far as it has come, and its result at its end; of a test nothing before', () => {
  const lesson = lessonOf(IS_USER_ADMIN);
  const played = attemptAt(lesson);
  const now = (mode: Attempt['mode']): Attempt => {
    return { lesson, mode, tokens: {}, progress: played.progress(), endsAt: undefined };
  };
  expect(progressOf(now('guided'))).toMatchObject({ step: 'step', stepsDone: 0, steps: 1, goalsMet: 0, goals: 1 });
  expect(resultOf(now('guided'))).toBeUndefined();

  played.play(signInAdmin, role('user-admin'));
  expect(progressOf(now('guided'))).toMatchObject({ step: null, stepsDone: 1, goalsMet: 1 });
  const result = resultOf(now('guided'));
  expect(result).toMatchObject({ passed: true, points: 10, of: 10, goals: [{ id: 'goal', state: 'met' }] });
  expect(v.parse(Message, result)).toEqual(result);
  expect(v.parse(Message, progressOf(now('guided')))).toEqual(progressOf(now('guided')));

  expect(progressOf(now('test'))).toBeUndefined();
  expect(resultOf(now('test'))).toBeUndefined();
  played.tell({ type: 'submitted' });
  expect(progressOf(now('test'))).toBeUndefined();
  expect(resultOf(now('test'))).toMatchObject({ mode: 'test', points: 10 });
});
