import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openStorage } from '../../src/store/storage/indexedStorage';
import { memoryStorage, type Storage } from '../../src/store/storage/storage';
import { asKelley, deedsIn, freshBrowser, newTab, PAGE, reloadedTab } from './tabs';

beforeEach(freshBrowser);

/** A storage that another tab holds until the test lets it answer; nobody waits for it. */
function heldStorage() {
  const waiting: ((storage: Storage) => void)[] = [];
  const opening = new Promise<Storage>((resolve) => waiting.push(resolve));
  return {
    how: [() => opening, async () => undefined] as const,
    letGo: async () => waiting.pop()?.(await openStorage()),
  };
}

describe('a storage that does not answer', () => {
  test('is not waited for: the page works, and says so', async () => {
    const tab = await reloadedTab(...heldStorage().how);
    expect(tab.useRun.getState()).toMatchObject({
      status: 'no-run',
      lasting: false,
      trouble: { kind: 'storage-slow' },
    });
    await tab.beginContoso();
    expect(await tab.send(asKelley, PAGE)).toHaveProperty('events');
  });

  test('gets what was done meanwhile as soon as it answers, and what is done then', async () => {
    const { how, letGo } = heldStorage();
    const tab = await reloadedTab(...how);
    await tab.beginContoso();
    await tab.send(asKelley, PAGE);
    await letGo();
    await vi.waitFor(() => expect(tab.useRun.getState()).toMatchObject({ lasting: true, trouble: undefined }));
    await tab.undo(PAGE);

    const again = await newTab();
    expect(again.useRun.getState()).toMatchObject({ status: 'running', id: tab.useRun.getState().id });
    expect(deedsIn(again.log())).toEqual(['began', 'did signIn', 'undid']);
  });

  test('shows its own run where nothing was begun meanwhile', async () => {
    const earlier = await newTab();
    await earlier.beginContoso();
    const { how, letGo } = heldStorage();
    const tab = await reloadedTab(...how);
    expect(tab.useRun.getState().status).toBe('no-run');
    await letGo();
    await vi.waitFor(() => expect(tab.useRun.getState().id).toBe(earlier.useRun.getState().id));
    expect(tab.useRun.getState()).toMatchObject({ status: 'running', lasting: true, trouble: undefined });
  });
});

test('a storage that answers while the page itself is held up is not taken for one that does not answer', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.resetModules();
  const { openRun, useRun } = await import('../../src/store/run');
  const { how, letGo } = heldStorage();
  const [open] = how;
  const asked = vi.fn<typeof open>(open);
  const opened = openRun(asked);
  while (asked.mock.calls.length === 0) await Promise.resolve();

  // A browser that was busy for a minute comes to its timers first.
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
  await letGo();
  await opened;
  expect(useRun.getState()).toMatchObject({ lasting: true, trouble: undefined });
});

function isAskedToStay(): boolean {
  return !dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

/** A tab whose storage lets a deed wait until it is let go, once it is slow. */
async function tabWithSlowStorage() {
  const storage = memoryStorage();
  const waiting: (() => void)[] = [];
  let isSlow = false;
  const slow: Storage = {
    ...storage,
    append: async (...what) => {
      if (isSlow) await new Promise<void>((resolve) => waiting.push(resolve));
      return storage.append(...what);
    },
  };
  const tab = await reloadedTab(async () => slow);
  await tab.beginContoso();
  return {
    tab,
    waiting,
    slowDown: () => {
      isSlow = true;
    },
  };
}

test('who leaves while a deed is on its way into the storage is asked to stay, and nobody else', async () => {
  const { tab, waiting, slowDown } = await tabWithSlowStorage();
  expect(isAskedToStay()).toBe(false);

  slowDown();
  const sent = tab.send(asKelley, PAGE);
  await vi.waitFor(() => expect(isAskedToStay()).toBe(true));
  waiting.pop()?.();
  await sent;
  expect(isAskedToStay()).toBe(false);
});

test('in a package nobody is asked to stay: an LMS closes its page, and no person can answer', async () => {
  document.documentElement.dataset['place'] = '.a-package.ada';
  onTestFinished(() => void Reflect.deleteProperty(document.documentElement.dataset, 'place'));
  const { tab, waiting, slowDown } = await tabWithSlowStorage();

  slowDown();
  const sent = tab.send(asKelley, PAGE);
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  expect(isAskedToStay()).toBe(false);
  waiting.pop()?.();
  await sent;
});
