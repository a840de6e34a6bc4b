import { describe, expect, test } from 'vitest';
import { choicesOf, readLog, timelineOf, turnAt, type Command } from '../../src/core/index';
import { CONTOSO, JANE } from '../../src/scenarios/cast';
import { JANE_GOULD, KELLEY_ADMIN, KELLEY_OUTLOOK, PART, signIn, THREE_PARTS } from '../kit/given';
import { logOf } from '../kit/logs';

const profile = 'default';
const SIGNED_UP = logOf('office-customer', signIn(KELLEY_ADMIN), ...THREE_PARTS, PART.agree);

describe('the choice that a moment rests on', () => {
  const story = timelineOf(readLog(SIGNED_UP));

  test('is the sign-in, for a sign-in and for a sign-up, and none for anything else', () => {
    expect(story.map(({ seq }) => turnAt(story, seq)?.seq)).toEqual([1, undefined, undefined, undefined, undefined, 1]);
    expect(turnAt(story, 0)).toBeUndefined();
    expect(turnAt(story, Number.NaN)).toBeUndefined();
  });

  test('is between the accounts that could sign in, but for the one that did', () => {
    const turn = turnAt(story, 1);
    expect(turn && [...choicesOf(turn)].map(({ userName }) => userName)).toEqual([
      KELLEY_OUTLOOK,
      JANE_GOULD,
      'tricia.lawson@contoso.onmicrosoft.com',
    ]);
    expect(turn && [...choicesOf(turn, ' GOULD ')].map(({ userName }) => userName)).toEqual([JANE_GOULD]);
    expect(turn && [...choicesOf(turn, 'nobody at all')]).toEqual([]);
  });

  test('is between organizational accounts where the page takes no other', () => {
    const log = logOf('office-customer', signIn(KELLEY_ADMIN, 'organizational'));
    const turn = turnAt(timelineOf(readLog(log)), 1);
    expect(turn && [...choicesOf(turn)].map(({ userName }) => userName)).toEqual([
      JANE_GOULD,
      'tricia.lawson@contoso.onmicrosoft.com',
    ]);
  });

  test('leaves out accounts that may not sign in', () => {
    const blocked = {
      type: 'editUsers',
      profile,
      directory: CONTOSO.id,
      users: [JANE.id],
      changes: { signInBlocked: true },
    };
    const log = logOf('office-customer', signIn(KELLEY_ADMIN), blocked as Command, signIn(KELLEY_OUTLOOK));
    const turn = turnAt(timelineOf(readLog(log)), 3);
    expect(turn && [...choicesOf(turn)].map(({ userName }) => userName)).not.toContain(JANE_GOULD);
  });

  test('is none for what is undone, nor for a sign-up that no sign-in of the run came before', () => {
    const undone = logOf('office-customer', signIn(KELLEY_ADMIN), 'undo');
    expect(turnAt(timelineOf(readLog(undone)), 1)).toBeUndefined();
  });
});
