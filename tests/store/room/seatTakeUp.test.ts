import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/core/index';
import { FORMAT } from '../../../src/store/log/migrations';
import { SEAT } from '../../kit/fakeService';
import { logOf } from '../../kit/logs';
import { asJane, asKelley, reloadedTab, star, storedLog } from '../tabs';
import { freshRoom, keptSeat, runOf, seatTab, takeSeat, type SeatTab } from './seatTabs';

const room = freshRoom();
const takenUp = (tab: SeatTab) => tab.useSeat.getState().takenUp;

describe('what was done last on another device', () => {
  const RUN = 'abc1';
  const LOG = logOf('office-customer', asKelley, star('one'));

  /** A new device, at which the room has this of a run that was done elsewhere. */
  async function other(log: readonly unknown[]): Promise<SeatTab> {
    room.service.logs.set(RUN, [...log]);
    const tab = await seatTab();
    tab.enterSeat(SEAT);
    await expect.poll(() => room.service.said().some(({ type }) => type === 'want')).toBe(true);
    return tab;
  }

  /** It is taken up, and the device is reloaded later. */
  async function takeUp(log: readonly Entry[]): Promise<void> {
    const tab = await other(log);
    await expect.poll(() => takenUp(tab)).toBe(RUN);
  }

  test('is taken up whole, belongs to the seat, and is offered; what is shown stays', async () => {
    const tab = await other(LOG);
    await expect.poll(() => takenUp(tab)).toBe(RUN);
    expect(await storedLog(RUN)).toEqual(LOG);
    expect(keptSeat()).toMatchObject({ runs: [RUN] });
    expect(runOf(tab)).not.toBe(RUN);
  });

  test('and goes on there, is taken up again after a reload', async () => {
    await takeUp(LOG.slice(0, 2));
    room.service.logs.set(RUN, [...LOG]);
    const tab = await seatTab(reloadedTab);
    await expect.poll(() => takenUp(tab)).toBe(RUN);
    expect(await storedLog(RUN)).toEqual(LOG);
  });

  test('comes in parts, and one that does not follow on is not taken', async () => {
    const tab = await seatTab();
    await takeSeat(tab);
    const { tell } = room.service.line();
    const part = (from: number, entries: readonly Entry[]) =>
      tell({ type: 'log', run: RUN, format: FORMAT, from, entries: [...entries], of: LOG.length });
    part(0, LOG.slice(0, 1));
    part(2, LOG.slice(2));
    part(1, LOG.slice(1, 2));
    expect(takenUp(tab)).toBeUndefined();
    part(2, LOG.slice(2));
    await expect.poll(() => takenUp(tab)).toBe(RUN);
    expect(await storedLog(RUN)).toEqual(LOG);
  });

  test.each([
    ['something that is no entry', [...LOG.slice(0, 2), { what: 'x' }]],
    ['a log that does not follow on', [LOG[0], LOG[2]]],
    ['a log without its beginning', LOG.slice(1)],
    ['what nobody can have done', [LOG[0], { ...LOG[1], what: { ...LOG[2]?.what, command: asKelley } }]],
  ])('is not believed where it is %s', async (_what, log) => {
    const tab = await other(log);
    await expect.poll(() => room.service.line().said.at(-1)?.type).toBe('want');
    await tab.settled();
    expect(await storedLog(RUN)).toEqual([]);
    expect(takenUp(tab)).toBeUndefined();
    expect(tab.useSeat.getState().isConnected).toBe(true);
  });

  test('is not taken up where it was deleted here, however it went on there', async () => {
    await takeUp(LOG.slice(0, 2));
    await (await seatTab(reloadedTab)).deleteRun(RUN);
    room.service.logs.set(RUN, [...LOG]);
    const tab = await seatTab(reloadedTab);
    await expect.poll(() => room.service.line().said.at(-1)?.type).toBe('want');
    await tab.settled();
    expect((await tab.listRuns()).find(({ id }) => id === RUN)?.deleted).toBeDefined();
    expect(takenUp(tab)).toBeUndefined();
  });

  test('leaves alone what was done here otherwise', async () => {
    await takeUp(LOG.slice(0, 2));
    const otherwise = [LOG[0], ...logOf('office-customer', asJane, star('x')).slice(1)];
    room.service.logs.set(RUN, otherwise);
    const tab = await seatTab(reloadedTab);
    await expect.poll(() => room.service.line().said.at(-1)?.type).toBe('want');
    await tab.settled();
    expect(await storedLog(RUN)).toEqual(LOG.slice(0, 2));
    expect(takenUp(tab)).toBeUndefined();
  });
});
