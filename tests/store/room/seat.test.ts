import { describe, expect, test, vi } from 'vitest';
import { PIN, SEAT } from '../../kit/fakeService';
import { reloadedTab } from '../tabs';
import { doorOf, DOOR_TEXT, keepAsSeat, keptSeat, saying, seatedTab, seatTab, takeSeat, freshRoom } from './seatTabs';

const room = freshRoom();
const LOOK = { number: 4, word: 'Here' };

describe('a seat', () => {
  test('is taken by a PIN and a name, and kept with its secret', async () => {
    const tab = await seatTab();
    room.service.says = saying({ look: LOOK });
    tab.joinRoom(PIN, 'Noor');
    expect(tab.useSeat.getState()).toMatchObject({ isEntering: true, record: undefined });
    await expect.poll(() => tab.useSeat.getState().isConnected).toBe(true);
    const { secret, ...place } = doorOf(tab);
    expect(room.service.said()).toEqual([{ type: 'join', pin: PIN, name: 'Noor', secret }]);
    expect(place).toEqual({ room: SEAT.room, seat: SEAT.seat });
    expect(tab.useSeat.getState()).toMatchObject({ isEntering: false, says: { look: LOOK } });
    expect(keptSeat()).toMatchObject({ ...place, secret, name: 'Noor', runs: [], read: [] });
  });

  test('is there again after a reload, by its secret', async () => {
    const tab = await seatTab();
    await takeSeat(tab);
    const door = doorOf(tab);
    const again = await seatTab(reloadedTab);
    expect(doorOf(again)).toEqual(door);
    await expect.poll(() => again.useSeat.getState().isConnected).toBe(true);
    expect(room.service.line().said).toEqual([{ type: 'return', ...door }]);
  });

  test('that was asked for before a reload is asked for again, by the same secret', async () => {
    const tab = await seatTab();
    room.service.isMute = true;
    tab.joinRoom(PIN, 'Noor');
    await expect.poll(() => room.service.line().said).toHaveLength(1);
    const asked = room.service.line().said;
    const again = await seatTab(reloadedTab);
    expect(again.useSeat.getState().isEntering).toBe(true);
    await expect.poll(() => room.service.line().said).toEqual(asked);
    room.service.isMute = false;
    room.service
      .line()
      .tell({ type: 'seated', room: SEAT.room, seat: SEAT.seat, name: 'Noor', runs: [], says: saying({}) });
    expect(again.useSeat.getState()).toMatchObject({ isEntering: false, isConnected: true });
    const later = await seatTab(reloadedTab);
    expect(later.useSeat.getState().isEntering).toBe(false);
  });

  test('that was asked for and refused is not asked for again', async () => {
    const tab = await seatTab();
    tab.joinRoom('000000', 'Noor');
    await expect.poll(() => tab.useSeat.getState().refused).toBeDefined();
    const again = await seatTab(reloadedTab);
    expect(again.useSeat.getState()).toMatchObject({ isEntering: false, record: undefined });
  });

  test('is not taken by a wrong PIN: why and how long to wait is said, and nothing is kept', async () => {
    const tab = await seatTab();
    tab.joinRoom('000000', 'Noor');
    await expect.poll(() => tab.useSeat.getState().refused).toEqual({ why: 'pin-unknown', wait: 0 });
    expect(room.service.line().isClosed()).toBe(true);
    room.service.isMute = true;
    tab.joinRoom('000001', 'Noor');
    expect(tab.useSeat.getState().refused).toBeUndefined();
    await expect.poll(() => room.service.line().said).toHaveLength(1);
    room.service.line().tell({ type: 'refused', why: 'too-many-tries', wait: 30 });
    expect(tab.useSeat.getState()).toMatchObject({ refused: { why: 'too-many-tries', wait: 30 }, isEntering: false });
    expect(keptSeat()).toBeNull();
  });

  test('is left: the line is closed, and the browser has no secret any more', async () => {
    const tab = await seatTab();
    await takeSeat(tab);
    const { secret } = doorOf(tab);
    expect(JSON.stringify(localStorage)).toContain(secret);
    tab.leaveSeat();
    expect(tab.useSeat.getState()).toMatchObject({ record: undefined, isConnected: false });
    expect(room.service.line().isClosed()).toBe(true);
    expect(JSON.stringify(localStorage)).not.toContain(secret);
  });

  test.each([
    ['which the service no longer knows', { type: 'refused', why: 'door-closed' }, 'door-closed'],
    ['whose room is deleted', { type: 'deleted' }, 'deleted'],
  ] as const)('%s is forgotten, and that is said', async (_which, message, why) => {
    const tab = await seatedTab();
    room.service.line().tell(message);
    expect(tab.useSeat.getState()).toMatchObject({ record: undefined, refused: { why } });
    expect(keptSeat()).toBeNull();
    // What was done stays here.
    expect(tab.log()).toHaveLength(1);
  });

  test('comes back by itself when the line broke, and its learner goes on meanwhile', async () => {
    const tab = await seatTab();
    await takeSeat(tab);
    const door = doorOf(tab);
    room.service.line().cut();
    expect(tab.useSeat.getState()).toMatchObject({ isConnected: false, record: door });
    await expect.poll(() => tab.useSeat.getState().isConnected).toBe(true);
    expect(room.service.lines).toHaveLength(2);
    expect(room.service.line().said).toEqual([{ type: 'return', ...door }]);
  });

  test('hears what the room says, and what of it was read, also after a reload', async () => {
    const tab = await seatTab();
    await takeSeat(tab);
    room.service.says = saying({ look: LOOK, pause: { number: 5, word: '' } });
    room.service.line().tell({ type: 'says', says: room.service.says });
    expect(tab.useSeat.getState().says).toEqual(room.service.says);
    tab.noteRead(LOOK.number);
    expect(tab.useSeat.getState().record?.read).toEqual([LOOK.number]);
    expect((await seatTab(reloadedTab)).useSeat.getState().record?.read).toEqual([LOOK.number]);
  });

  test('lasts for as long as the page is open in a browser that keeps nothing', async () => {
    const tab = await seatTab();
    vi.stubGlobal('localStorage', undefined);
    await takeSeat(tab);
    const door = doorOf(tab);
    room.service.line().cut();
    await expect.poll(() => tab.useSeat.getState().isConnected).toBe(true);
    expect(room.service.line().said).toEqual([{ type: 'return', ...door }]);
  });
});

describe('a seat that is taken along from another device', () => {
  const MINE = { room: 'aaaaaaaaaaaa', seat: 'bbbbbbbbbbbb', secret: 'c'.repeat(32) };

  test('is entered by its secret, with the name that the room knows', async () => {
    const tab = await seatTab();
    tab.enterSeat(SEAT);
    await expect.poll(() => tab.useSeat.getState().isConnected).toBe(true);
    expect(room.service.said()).toEqual([{ type: 'return', ...SEAT }]);
    expect(tab.useSeat.getState().record).toMatchObject({ ...SEAT, name: 'Noor' });
  });

  test('that is none does not cost the seat that this browser has', async () => {
    room.service.doors = [SEAT, MINE];
    keepAsSeat(JSON.stringify({ ...DOOR_TEXT, ...MINE }));
    const tab = await seatTab();
    tab.enterSeat({ ...SEAT, secret: 'd'.repeat(32) });
    await expect.poll(() => tab.useSeat.getState().refused).toMatchObject({ why: 'door-closed' });
    expect(keptSeat()).toMatchObject(MINE);
    expect(tab.useSeat.getState().record).toMatchObject(MINE);
    await expect.poll(() => room.service.line().said).toEqual([{ type: 'return', ...MINE }]);
  });
});

describe('what is no seat', () => {
  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['a seat without a secret', JSON.stringify({ ...DOOR_TEXT, secret: '' })],
    ['a room that is a path', JSON.stringify({ ...DOOR_TEXT, room: '../../room' })],
    ['a run that is none', JSON.stringify({ ...DOOR_TEXT, runs: ['x y'] })],
    ['more than a seat has', JSON.stringify({ ...DOOR_TEXT, trainer: true })],
  ])('is not come back to where the browser has kept %s', async (_what, text) => {
    keepAsSeat(text);
    const tab = await seatTab();
    expect(tab.useSeat.getState().record).toBeUndefined();
    expect(room.service.lines).toEqual([]);
  });

  test('a page that comes from no classroom asks for none', async () => {
    document.head.innerHTML = '';
    keepAsSeat(JSON.stringify(DOOR_TEXT));
    const tab = await seatTab();
    expect(room.service.lines).toEqual([]);
    expect(tab.useSeat.getState().isConnected).toBe(false);
  });
});

test.each([
  ['no JSON', '{'],
  ['no message', '"says"'],
  ['a message of the desk', JSON.stringify({ type: 'invited', secret: SEAT.secret })],
  ['what the room says without what it always says', JSON.stringify({ type: 'says', says: { look: LOOK } })],
  [
    'a word without end',
    JSON.stringify({ type: 'says', says: saying({ look: { number: 1, word: 'x'.repeat(9_999) } }) }),
  ],
  [
    'a seat with half a name',
    JSON.stringify({ type: 'seated', room: SEAT.room, seat: 'f', name: 'Eve', runs: [], says: saying({}) }),
  ],
  ['a refusal that nobody knows', JSON.stringify({ type: 'refused', why: 'no-mood' })],
  ['an answer about no run', JSON.stringify({ type: 'ack', run: '../x', have: 3 })],
])('a service that says %s changes nothing', async (_what, text) => {
  const tab = await seatTab();
  await takeSeat(tab);
  const before = tab.useSeat.getState();
  room.service.line().tellText(text);
  expect(tab.useSeat.getState()).toEqual(before);
  expect(room.service.line().isClosed()).toBe(false);
});
