import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { readLog } from '../../src/core/index';
import { adopt, begin, goOnFrom, logOfRun, openRun, useRun } from '../../src/store/run';
import { visit } from '../../src/store/visit';
import { send } from '../../src/store/send';
import { eventsOf } from '../kit/given';
import { asKelley, deedsIn, freshBrowser, PAGE, star, storedLog } from './tabs';

const idNow = () => useRun.getState().id;
const worldNow = () => useRun.getState().run?.world;

beforeEach(async () => {
  freshBrowser();
  await openRun();
  await begin('office-customer', eventsOf('office-customer'), PAGE, 'test');
  await send(asKelley, PAGE);
  await send(star('dns-zones'), PAGE);
});

describe('going on from a moment', () => {
  test('begins a run that shares the story up to it, and leaves the other as it was', async () => {
    const before = idNow();
    await goOnFrom(1);
    expect(idNow()).not.toBe(before);
    expect(deedsIn(await storedLog(idNow()))).toEqual(['began', 'did signIn']);
    expect(deedsIn(await storedLog(before))).toEqual(['began', 'did signIn', 'did toggleFavourite']);

    await send(star('batch-accounts'), PAGE);
    expect(worldNow()?.favourites[0]?.services).toContain('batch-accounts');
    expect(worldNow()?.favourites[0]?.services).not.toContain('dns-zones');
  });
});

describe('adopting a log from elsewhere', () => {
  test('shows its world, and keeps it as a run of its own', async () => {
    const log = logOfRun().slice(0, 2);
    const before = idNow();
    await adopt(log);
    expect(idNow()).not.toBe(before);
    expect(worldNow()).toEqual(readLog(log).world);
    expect(await storedLog(idNow())).toEqual(log);
  });

  test('a visit that waits for its turn meanwhile is noted in neither: its page was of the other run', async () => {
    const log = logOfRun().slice(0, 2);
    const adopted = adopt(log);
    await visit('azure.microsoft.com');
    await adopted;
    expect(await storedLog(idNow())).toEqual(log);
  });
});
