import { describe, expect, test } from 'vitest';
import { parseFromDesk, parseToDesk } from '../../src/room/deskMessages';
import { makeDeskDoor, makeSeatDoor, parseDeskDoor, parseSeatDoor } from '../../src/room/doors';
import { parseFromLearner, parseToLearner } from '../../src/room/learnerMessages';
import { LONGEST_NAME, MOST_ENTRIES_AT_ONCE, NOTHING_SAID } from '../../src/room/parts';

const ROOM = '0123456789ab';
const SEAT = 'ba9876543210';
const SECRET = 'f'.repeat(32);
const said = (message: object) => JSON.stringify(message);

describe('what a learner says', () => {
  test.each([
    { type: 'join', pin: '123456', name: 'Ann', secret: SECRET },
    { type: 'return', room: ROOM, seat: SEAT, secret: SECRET },
    { type: 'entries', run: 'ab12', format: 7, from: 0, entries: [{ any: 'thing' }], of: 3 },
    { type: 'want', run: 'ab12', from: 2 },
  ])('is read: $type', (message) => {
    expect(parseFromLearner(said(message))).toEqual(message);
  });

  test('is a name without blanks around it', () => {
    expect(parseFromLearner(said({ type: 'join', pin: '123456', name: ' Ann ', secret: SECRET }))).toMatchObject({
      name: 'Ann',
    });
  });

  test.each([
    ['no JSON', '{'],
    ['no object', '7'],
    ['of no type', said({})],
    ['of the desk', said({ type: 'open', room: ROOM, secret: SECRET })],
    ['a PIN of letters', said({ type: 'join', pin: '12345a', name: 'Ann', secret: SECRET })],
    ['a secret that is none', said({ type: 'join', pin: '123456', name: 'Ann', secret: 'short' })],
    ['no name', said({ type: 'join', pin: '123456', name: '  ', secret: SECRET })],
    [
      'a name that is too long',
      said({ type: 'join', pin: '123456', name: 'x'.repeat(LONGEST_NAME + 1), secret: SECRET }),
    ],
    ['a seat that is a path', said({ type: 'return', room: ROOM, seat: '../../../etc', secret: SECRET })],
    ['a run that is a subject', said({ type: 'want', run: 'a.>', from: 0 })],
    ['more than it may', said({ type: 'join', pin: '123456', name: 'Ann', secret: SECRET, seat: SEAT })],
    ['a number below none', said({ type: 'want', run: 'ab', from: -1 })],
    [
      'too many entries',
      said({ type: 'entries', run: 'ab', format: 7, from: 0, entries: Array(MOST_ENTRIES_AT_ONCE + 1).fill(0), of: 1 }),
    ],
  ])('is not read where it is %s', (_what, text) => {
    expect(parseFromLearner(text)).toBeUndefined();
  });
});

test('what the room says to a learner is read', () => {
  const message = { type: 'seated', room: ROOM, seat: SEAT, name: 'Ann', runs: [], says: NOTHING_SAID };
  expect(parseToLearner(said(message))).toEqual(message);
  expect(parseToLearner(said({ ...message, secret: 'short' }))).toBeUndefined();
});

test('what the desk and the room say to each other is read', () => {
  const word = { type: 'word', to: [SEAT], word: 'Well done' };
  expect(parseFromDesk(said(word))).toEqual(word);
  expect(parseFromDesk(said({ ...word, to: [] }))).toBeUndefined();
  expect(parseToDesk(said({ type: 'invited', secret: SECRET }))).toEqual({ type: 'invited', secret: SECRET });
  expect(parseToDesk('')).toBeUndefined();
});

test('the doors of an address are read as they were made', () => {
  const seat = { room: ROOM, seat: SEAT, secret: SECRET };
  expect(parseSeatDoor(makeSeatDoor(seat))).toEqual(seat);
  const desk = { room: ROOM, secret: SECRET };
  expect(parseDeskDoor(makeDeskDoor(desk))).toEqual(desk);
  expect(parseSeatDoor(makeDeskDoor(desk))).toBeUndefined();
  expect(parseDeskDoor(makeSeatDoor(seat))).toBeUndefined();
});

test('a look has an address or none, which is short', () => {
  for (const look of [{ word: 'Here', address: 'portal.azure.com' }, { word: '' }]) {
    expect(parseFromDesk(said({ type: 'look', ...look }))).toEqual({ type: 'look', ...look });
    const says = { ...NOTHING_SAID, look: { number: 1, ...look } };
    expect(parseToLearner(said({ type: 'says', says }))).toEqual({ type: 'says', says });
  }
  expect(parseFromDesk(said({ type: 'look', word: '', address: 'x'.repeat(9_999) }))).toBeUndefined();
});
