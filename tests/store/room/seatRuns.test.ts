import { describe, expect, test } from 'vitest';
import { asKelley, storedLog } from '../tabs';
import {
  doSomething,
  expectHandedOver,
  keptSeat,
  runOf,
  seatedTab,
  seatTab,
  takeSeat,
  freshRoom,
  type SeatTab,
} from './seatTabs';

const room = freshRoom();
const behind = (tab: SeatTab) => tab.useSeat.getState().behind;

describe('what is done in a seat', () => {
  test('is handed over as it is done, to its last entry', async () => {
    const tab = await seatedTab();
    await tab.send(asKelley, 'portal.azure.com');
    await doSomething(tab);
    await expectHandedOver(room.service, runOf(tab));
    await expect.poll(() => behind(tab)).toBe(0);
    expect(keptSeat()).toMatchObject({ runs: [runOf(tab)] });
  });

  test('before is nobody’s business, until something is done in that run then', async () => {
    const tab = await seatTab();
    await tab.beginContoso();
    await takeSeat(tab);
    expect(keptSeat()).toMatchObject({ runs: [] });
    await tab.send(asKelley, 'portal.azure.com');
    await expectHandedOver(room.service, runOf(tab));
  });

  test('without a line waits here and follows, nothing twice', async () => {
    const tab = await seatedTab();
    await expectHandedOver(room.service, runOf(tab));
    room.service.isThere = false;
    room.service.line().cut();
    await tab.send(asKelley, 'portal.azure.com');
    await doSomething(tab);
    await expect.poll(() => behind(tab)).toBe(2);
    expect(room.service.logs.get(runOf(tab))).toHaveLength(1);
    room.service.isThere = true;
    await expectHandedOver(room.service, runOf(tab));
    expect(await storedLog()).toHaveLength(3);
  });

  test('and has arrived though the line broke before the answer is not handed over again', async () => {
    const tab = await seatTab();
    await takeSeat(tab);
    // It keeps what comes, and its answer is lost.
    room.service.judge = ({ run, entries }) => {
      room.service.logs.set(run, [...entries]);
      queueMicrotask(room.service.line().cut);
      return { type: 'beat' };
    };
    await tab.beginContoso();
    await expect.poll(() => room.service.lines.length).toBe(2);
    room.service.judge = () => undefined;
    await tab.send(asKelley, 'portal.azure.com');
    await expectHandedOver(room.service, runOf(tab));
    const from = room.service.said().flatMap((message) => (message.type === 'entries' ? [message.from] : []));
    expect(from).toEqual([0, 1]);
  });

  test('while the tab looks for more is handed over without another deed', async () => {
    const tab = await seatedTab();
    await tab.send(asKelley, 'portal.azure.com');
    for (let times = 0; times < 5; times += 1) {
      await Promise.all([doSomething(tab), doSomething(tab), doSomething(tab)]);
      await expectHandedOver(room.service, runOf(tab));
    }
    await expect.poll(() => behind(tab)).toBe(0);
  });

  test('while the room is away and comes back in the middle of a look is handed over too', async () => {
    const tab = await seatedTab();
    await expectHandedOver(room.service, runOf(tab));
    const doing = tab.send(asKelley, 'portal.azure.com');
    room.service.line().cut();
    await doing;
    await expectHandedOver(room.service, runOf(tab));
    await expect.poll(() => behind(tab)).toBe(0);
  });

  test('of which the room has less than it said is handed over from there on', async () => {
    const tab = await seatedTab();
    await tab.send(asKelley, 'portal.azure.com');
    await expectHandedOver(room.service, runOf(tab));
    // A disk of the room has lost the end.
    room.service.logs.set(runOf(tab), (await storedLog()).slice(0, 1));
    await doSomething(tab);
    await expectHandedOver(room.service, runOf(tab));
    await expect.poll(() => behind(tab)).toBe(0);
  });
});

describe('what the room does not take', () => {
  test('is said, stays here, and holds up no other run', async () => {
    const tab = await seatedTab();
    const first = runOf(tab);
    await expectHandedOver(room.service, first);
    room.service.judge = ({ run, from }) =>
      run === first ? { type: 'unlawful', run, have: from, flaw: 'law-broken' } : undefined;
    await tab.send(asKelley, 'portal.azure.com');
    await expect.poll(() => tab.useSeat.getState().notTaken).toBe('unlawful');
    expect(await storedLog(first)).toHaveLength(2);
    await tab.beginContoso();
    await expectHandedOver(room.service, runOf(tab));
    expect(room.service.logs.get(first)).toHaveLength(1);
  });

  test('as the seat is full, is said', async () => {
    const tab = await seatTab();
    await takeSeat(tab);
    room.service.judge = () => ({ type: 'refused', why: 'seat-full' });
    await tab.beginContoso();
    await expect.poll(() => tab.useSeat.getState().notTaken).toBe('seat-full');
    expect(tab.useSeat.getState().isConnected).toBe(true);
  });

  test('is no fault of the next seat: there it is handed over, and nothing is said of it', async () => {
    const tab = await seatTab();
    await takeSeat(tab);
    room.service.judge = () => ({ type: 'refused', why: 'seat-full' });
    await tab.beginContoso();
    await expect.poll(() => tab.useSeat.getState().notTaken).toBe('seat-full');
    tab.leaveSeat();
    room.service.judge = () => undefined;
    await takeSeat(tab);
    await tab.send(asKelley, 'portal.azure.com');
    await expectHandedOver(room.service, runOf(tab));
    expect(tab.useSeat.getState().notTaken).toBeUndefined();
  });

  test('as another browser went on otherwise, goes on as a run of its own; both are kept', async () => {
    const tab = await seatedTab();
    const first = runOf(tab);
    await expectHandedOver(room.service, first);
    const elsewhere = { ...(await storedLog())[0], seq: 1, tab: 'elsewhere' };
    room.service.logs.set(first, [...(await storedLog()), elsewhere]);
    await tab.send(asKelley, 'portal.azure.com');
    await expect.poll(() => runOf(tab)).not.toBe(first);
    await expectHandedOver(room.service, runOf(tab));
    expect(tab.log()).toHaveLength(2);
    expect(await storedLog(first)).toHaveLength(2);
    expect(room.service.logs.get(first)?.at(-1)).toEqual(elsewhere);
    expect(keptSeat()).toMatchObject({ runs: [runOf(tab)] });
  });
});
