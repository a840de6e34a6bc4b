import { beforeEach, describe, expect, test } from 'vitest';
import { SEAT } from '../../kit/fakeService';
import { asKelley, star, storedLog } from '../tabs';
import {
  doorOf,
  expectHandedOver,
  freshRoom,
  isIn,
  keptSeat,
  runOf,
  saying,
  seatTab,
  takeSeat,
  tellTabs,
  type SeatTab,
} from './seatTabs';

const room = freshRoom();
const WORD = { number: 7, word: 'Well done' };

/** Two tabs of one browser, in the same run; the one has just taken a seat. */
let one: SeatTab;
let other: SeatTab;

beforeEach(async () => {
  one = await seatTab();
  await one.beginContoso();
  other = await seatTab();
  await takeSeat(one);
  tellTabs();
  await isIn(other);
});

describe('two tabs of one browser', () => {
  test('are one seat: the other comes back to it, and takes none of its own', () => {
    expect(doorOf(other)).toEqual(doorOf(one));
    expect(room.service.said()).toMatchObject([{ type: 'join' }, { type: 'return', seat: SEAT.seat }]);
  });

  test('hand over by turns what either does, all of it and nothing twice', async () => {
    await one.send(asKelley, 'portal.azure.com');
    for (let round = 0; round < 3; round += 1) {
      await Promise.all([one.send(star(`one ${round}`), 'a page'), other.send(star(`other ${round}`), 'a page')]);
    }
    await expectHandedOver(room.service, runOf(one));
    expect(await storedLog()).toHaveLength(8);
    for (const tab of [one, other]) {
      await expect.poll(() => tab.useSeat.getState().behind).toBe(0);
      expect(tab.useSeat.getState().notTaken).toBeUndefined();
    }
  });

  test('that do different things keep both runs in the seat', async () => {
    await one.beginContoso();
    await other.beginContoso();
    await expectHandedOver(room.service, runOf(one));
    await expectHandedOver(room.service, runOf(other));
    expect(keptSeat()).toMatchObject({ runs: [runOf(one), runOf(other)] });
  });

  test('have read what either has read', async () => {
    for (const { tell } of room.service.lines) tell({ type: 'says', says: saying({ word: WORD }) });
    one.noteRead(WORD.number);
    tellTabs();
    expect(other.useSeat.getState().record?.read).toEqual([WORD.number]);
    expect(other.useSeat.getState().isConnected).toBe(true);
  });

  test('leave the seat together', () => {
    one.leaveSeat();
    tellTabs();
    expect(other.useSeat.getState()).toMatchObject({ record: undefined, isConnected: false });
    expect(room.service.lines.every(({ isClosed }) => isClosed())).toBe(true);
  });

  test('part together from a run that another browser went on with, and lose nothing of it', async () => {
    await one.send(asKelley, 'portal.azure.com');
    await expectHandedOver(room.service, runOf(one));
    const first = runOf(one);
    const elsewhere = { ...(await storedLog(first))[1], seq: 2, tab: 'elsewhere' };
    room.service.logs.set(first, [...(await storedLog(first)), elsewhere]);
    await one.send(star('here'), 'a page');
    await expect.poll(() => runOf(one)).not.toBe(first);
    await expectHandedOver(room.service, runOf(one));
    await expect.poll(() => runOf(other)).not.toBe(first);
    await expectHandedOver(room.service, runOf(other));
    expect(room.service.logs.get(first)?.at(-1)).toEqual(elsewhere);
  });
});
