import { describe, expect, test } from 'vitest';
import { parseMessage, parseTalk } from '../../../src/store/talk/message';
import { begun, behind, changed, elapsed, isLater, NEW_TALK, toggled } from '../../../src/store/talk/talk';

const NOON = Date.parse('2026-02-02T12:00:00.000Z');
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const said = (what: unknown) => ({ from: 'a', number: 1, what });

describe('the record of a talk', () => {
  test('is later with each change, in whatever window', () => {
    const black = changed(NEW_TALK, { isBlack: true }, 'one');
    const lit = changed(black, { isLit: true }, 'other');
    expect(lit).toMatchObject({ seq: 2, by: 'other', isBlack: true, isLit: true });
    expect([isLater(black, NEW_TALK), isLater(lit, black), isLater(black, lit)]).toEqual([true, true, false]);
  });

  test('is no later than itself, and of two at once the same one is taken everywhere', () => {
    const [one, other] = ['one', 'other'].map((by) => changed(NEW_TALK, { isBlack: true }, by));
    if (!one || !other) throw new Error('there are two');
    expect(isLater(one, one)).toBe(false);
    expect(isLater(one, other)).not.toBe(isLater(other, one));
  });
});

describe('the time of a talk', () => {
  test('begins with its first step, and with no other', () => {
    const timer = begun({}, NOON);
    expect(begun(timer, NOON + MINUTE)).toBe(timer);
    expect(elapsed(timer, NOON + MINUTE)).toBe(MINUTE);
    expect(elapsed({}, NOON)).toBe(0);
  });

  test('stands while it is held up, and goes on from there', () => {
    const held = toggled(toggled({}, NOON), NOON + 20 * SECOND);
    expect(elapsed(held, NOON + MINUTE)).toBe(20 * SECOND);
    const goesOn = toggled(held, NOON + MINUTE);
    expect(elapsed(goesOn, NOON + MINUTE)).toBe(20 * SECOND);
    expect(elapsed(goesOn, NOON + 2 * MINUTE)).toBe(80 * SECOND);
  });

  test('is never less than nothing, whatever the clocks of two windows say', () => {
    expect(elapsed({ begun: NOON }, NOON - MINUTE)).toBe(0);
  });

  test.each([
    [0, 0, 0],
    [2, 2, 0],
    [4, 2, 2],
    [1, 4, -3],
    [1.6, 2, 0],
  ])('%d minutes spent on %d of ten steps of a minute each are %d minutes behind', (spent, at, late) => {
    expect(behind(spent * MINUTE, { minutes: 10, at, steps: 10 })).toBe(late);
  });
});

describe('what another window says', () => {
  const here = { type: 'here', role: 'desk', run: 'r', length: 3, talk: NEW_TALK, playing: 'rests', asks: true };

  test.each([
    ['that it is there', here],
    ['that it goes', { type: 'gone' }],
    ['a wish', { type: 'ask', to: 'b', ask: { do: 'next' } }],
    ['a wish to go to the end', { type: 'ask', to: 'b', ask: { do: 'jump' } }],
    ['that it wants entries', { type: 'want', run: 'r', from: 0 }],
    ['entries', { type: 'log', run: 'r', from: 0, entries: [{}] }],
  ])('is believed where it is %s', (_, what) => {
    expect(parseMessage(said(what))?.what).toEqual(what);
  });

  test.each([
    ['nothing', null],
    ['a word', 'next'],
    ['another kind', said({ type: 'erase' })],
    ['a wish that there is not', said({ type: 'ask', to: 'b', ask: { do: 'erase' } })],
    ['a number that is none', { ...said(here), number: -1 }],
    ['an address in place of an enlargement', said({ ...here, talk: { ...NEW_TALK, stage: '160&at=1' } })],
    ['an instant that is none', said({ ...here, talk: { ...NEW_TALK, timer: { begun: Infinity } } })],
    ['more than is known', said({ ...here, more: 1 })],
  ])('is nothing where it is %s', (_, read) => {
    expect(parseMessage(read)).toBeUndefined();
  });

  test('is a talk that was kept, or none', () => {
    const talk = changed(NEW_TALK, { stage: '160-120', timer: { begun: NOON, held: NOON } }, 'a');
    expect(parseTalk(structuredClone(talk))).toEqual(talk);
    expect(parseTalk({ ...talk, seq: 'x' })).toBeUndefined();
    expect(parseTalk(undefined)).toBeUndefined();
  });
});
