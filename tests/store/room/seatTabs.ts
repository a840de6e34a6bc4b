import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { SeatDoor } from '../../../src/room/doors';
import { NOTHING_SAID, type Says } from '../../../src/room/parts';
import { fakeService, PIN, SEAT, type FakeService } from '../../kit/fakeService';
import { freshBrowser, newTab, PAGE, star, storedLog, type Tab } from '../tabs';

/** A tab of a browser that may have a seat in a room. */
export type SeatTab = Tab &
  typeof import('../../../src/store/room/seat') & {
    /** What was to be written into the storage until now has been, or has been refused. */
    readonly settled: () => Promise<void>;
  };

const KEY = 'onetenant.seat';
const stops: (() => void)[] = [];

/** A tab as it is opened; `how` says which: a new one, or the last one reloaded. */
export async function seatTab(how: () => Promise<Tab> = newTab): Promise<SeatTab> {
  const tab = await how();
  const seat = await import('../../../src/store/room/seat');
  const { inTurn } = await import('../../../src/store/storage/inTurn');
  stops.push(seat.keepSeat());
  return { ...tab, ...seat, settled: () => inTurn(async () => undefined) };
}

/** A browser that was never here before each test, and a room that it can reach. */
export function freshRoom(): { service: FakeService } {
  const given = {} as { service: FakeService };
  beforeEach(() => {
    freshBrowser();
    given.service = fakeService();
  });
  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
    vi.unstubAllGlobals();
    vi.useRealTimers();
    document.head.innerHTML = '';
  });
  return given;
}

/** Takes the seat by the PIN, and is in. */
export async function takeSeat(tab: SeatTab): Promise<void> {
  tab.joinRoom(PIN, 'Noor');
  await isIn(tab);
}

/** What opens the seat of a tab. */
export function doorOf(tab: SeatTab): SeatDoor {
  const record = tab.useSeat.getState().record;
  if (!record) throw new Error('the tab has no seat');
  return { room: record.room, seat: record.seat, secret: record.secret };
}

/** Waits until a tab has its seat. */
export async function isIn(tab: SeatTab): Promise<void> {
  await expect.poll(() => tab.useSeat.getState().isConnected).toBe(true);
}

/** A tab with a seat, in a run that was begun there. */
export async function seatedTab(): Promise<SeatTab> {
  const tab = await seatTab();
  await takeSeat(tab);
  await tab.beginContoso();
  return tab;
}

/** Does something that is always new. */
export function doSomething(tab: Tab): Promise<unknown> {
  did += 1;
  return tab.send(star(`service ${did}`), PAGE);
}
let did = 0;

/** The room has all of a run, and nothing twice. */
export async function expectHandedOver(service: FakeService, run: string): Promise<void> {
  await expect.poll(() => service.logs.get(run) ?? [], { message: 'what the room has' }).toEqual(await storedLog(run));
  expect(await storedLog(run)).not.toEqual([]);
}

export const runOf = (tab: Tab) => tab.useRun.getState().id;
export const keptSeat = () => JSON.parse(localStorage.getItem(KEY) || 'null') as unknown;
export const keepAsSeat = (text: string) => localStorage.setItem(KEY, text);
export const DOOR_TEXT = { ...SEAT, name: 'Noor', since: '2026-11-30T08:00:00.000Z', runs: [], read: [] };

/** Browsers tell the other tabs of what one of them keeps; the tests' tabs are all told. */
export const tellTabs = () => dispatchEvent(new StorageEvent('storage', { key: KEY }));

/** What the room says: nothing but this. */
export const saying = (change: Partial<Says>): Says => ({ ...NOTHING_SAID, ...change });
