import { beforeEach, describe, expect, test, vi } from 'vitest';

/** The locks of a browser, as far as they are used: one holder for each name, and stealing breaks off the last. */
function newLocks() {
  const held = new Map<string, () => void>();
  return {
    request: async (name: string, { steal, ifAvailable }: LockOptions, work: (lock: Lock | null) => unknown) => {
      if (held.has(name) && ifAvailable) return work(null);
      if (steal) held.get(name)?.();
      return new Promise((resolve, reject) => {
        const end = () => reject(new DOMException('stolen', 'AbortError'));
        held.set(name, end);
        void Promise.resolve(work({ name, mode: 'exclusive' })).then((came) => {
          if (held.get(name) === end) held.delete(name);
          resolve(came);
        });
      });
    },
  };
}

async function newTab() {
  vi.resetModules();
  return import('../../src/store/playTurn');
}

const lost = vi.fn<() => void>();

describe('the turn to play', () => {
  beforeEach(() => {
    lost.mockReset();
    vi.stubGlobal('navigator', { locks: newLocks() });
  });

  test('is one tab’s, until it is given back', async () => {
    const [one, other] = [await newTab(), await newTab()];
    expect(await one.takeTurn('a', 'nobody', lost)).toBe(true);
    expect(await other.takeTurn('a', 'nobody', lost)).toBe(false);
    expect(await other.takeTurn('b', 'nobody', lost)).toBe(true);
    other.giveTurn();
    one.giveTurn();
    await expect.poll(() => other.takeTurn('a', 'nobody', lost)).toBe(true);
    expect(lost).not.toHaveBeenCalled();
  });

  test('is taken from another tab by the one in which somebody presses play', async () => {
    const [one, other] = [await newTab(), await newTab()];
    await one.takeTurn('a', 'nobody', lost);
    expect(await other.takeTurn('a', 'others', vi.fn<() => void>())).toBe(true);
    await expect.poll(() => lost.mock.calls.length).toBe(1);
  });

  test('that a tab has already stays its own', async () => {
    const one = await newTab();
    await one.takeTurn('a', 'nobody', lost);
    expect(await one.takeTurn('a', 'others', lost)).toBe(true);
    expect(lost).not.toHaveBeenCalled();
  });

  test('that is given back before it has come is not lost to the next one', async () => {
    const asked: (() => Promise<void>)[] = [];
    let steal: (() => void) | undefined;
    const request = (name: string, _options: LockOptions, work: (lock: Lock) => unknown) =>
      new Promise((resolve, reject) => {
        asked.push(async () => {
          steal?.();
          // Who is stolen from hears of it before the next one holds it.
          await new Promise((turn) => queueMicrotask(() => turn(undefined)));
          steal = () => reject(new DOMException('stolen', 'AbortError'));
          void Promise.resolve(work({ name, mode: 'exclusive' })).then(resolve);
        });
      });
    vi.stubGlobal('navigator', { locks: { request } });
    const one = await newTab();
    const first = one.takeTurn('a', 'others', lost);
    one.giveTurn();
    const second = one.takeTurn('a', 'others', lost);
    for (const grant of asked) await grant();
    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(lost).not.toHaveBeenCalled();
  });

  test('is everybody’s where there are no locks', async () => {
    vi.stubGlobal('navigator', {});
    const [one, other] = [await newTab(), await newTab()];
    expect(await one.takeTurn('a', 'nobody', lost)).toBe(true);
    expect(await other.takeTurn('a', 'nobody', lost)).toBe(true);
  });
});
