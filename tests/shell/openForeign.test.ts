import * as fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Entry } from '../../src/core/index';
import { openForeign } from '../../src/shell/share/openForeign';
import { makeRunFile } from '../../src/store/share/makeRunFile';
import { logOfRun, openRun, useRun, begin } from '../../src/store/run';
import { send } from '../../src/store/send';
import { parseRunFile } from '../../src/store/share/runFile';
import { memoryStorage, type Storage } from '../../src/store/storage/storage';
import { LAW_SEED } from '../core/laws/walk';
import { eventsOf, KELLEY_ADMIN, signIn } from '../kit/given';
import { anyDamageToJson, anyDamageToText } from '../store/foreignRuns';

let storage: Storage;
const go = vi.fn<(location: string) => void>();

beforeEach(async () => {
  go.mockClear();
  storage = memoryStorage();
  await openRun(async () => storage);
  await begin('office-customer', eventsOf('office-customer'), 'azure.microsoft.com', 'test');
  await send(signIn(KELLEY_ADMIN), 'login.microsoftonline.com');
});

const foreign = (page: string): Entry[] => [
  {
    seq: 0,
    at: '2026-01-01T12:00:00.000Z',
    tab: 'elsewhere',
    page,
    what: { type: 'began', start: 'blank', seed: 'foreign', events: eventsOf('blank') },
  },
];

test('a good run becomes one of this browser’s, and the run before it stays', async () => {
  const [before, log] = [useRun.getState().id, [...logOfRun()]];
  expect(await openForeign(parseRunFile(makeRunFile(foreign('portal.azure.com'))), go)).toBeUndefined();
  expect(go.mock.calls).toEqual([['/portal.azure.com']]);
  const { id, run } = useRun.getState();
  expect(id).not.toBe(before);
  expect(run?.world.seed).toBe('foreign');
  expect(logOfRun()).toEqual(foreign('portal.azure.com'));

  const kept = await storage.read(before, 0);
  expect(kept).toHaveLength(log.length);
});

test('a page of it that is no simulated one is not gone to: it might begin another run', async () => {
  for (const page of ['start/blank', 'run/1.abc', 'runs', '', '?x=a.b']) {
    await openForeign({ log: foreign(page) }, go);
    expect(go).toHaveBeenLastCalledWith('/');
  }
});

test('a bad run changes nothing', async () => {
  const [state, log] = [useRun.getState(), [...logOfRun()]];
  const file = makeRunFile(foreign('portal.azure.com'));
  const anyBad = fc
    .oneof(anyDamageToText(file), anyDamageToJson(JSON.parse(file)))
    .filter((text) => 'flaw' in parseRunFile(text));
  await fc.assert(
    fc.asyncProperty(anyBad, async (text) => {
      expect(await openForeign(parseRunFile(text), go)).toHaveProperty('code');
    }),
    { seed: LAW_SEED, numRuns: 100 },
  );
  expect(go).not.toHaveBeenCalled();
  expect(useRun.getState()).toBe(state);
  expect(logOfRun()).toEqual(log);
});
