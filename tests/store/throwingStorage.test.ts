import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { signOut } from '../kit/given';
import { asJane, asKelley, deedsIn, freshBrowser, newTab, PAGE, star, storedLog } from './tabs';

beforeEach(freshBrowser);

describe('a storage that throws at once, in the middle of what is being written', () => {
  const HOW: [string, DOMException][] = [
    ['as it is full', new DOMException('no room', 'QuotaExceededError')],
    ['as its keys are somebody else’s', new DOMException('no such key path', 'DataError')],
  ];

  afterEach(() => vi.restoreAllMocks());

  test.each(HOW)('keeps nothing of it (%s), which the page says once', async (_how, error) => {
    const tab = await newTab();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw error;
    });
    await tab.beginContoso();
    const { id, trouble } = tab.useRun.getState();
    expect(trouble?.kind).toBe(error.name === 'QuotaExceededError' ? 'storage-full' : 'not-stored');
    expect(tab.log()).toHaveLength(1);
    tab.dismissTrouble();

    expect(await tab.send(asKelley, PAGE)).toHaveProperty('events');
    expect(await tab.send(star('recent'), PAGE)).toHaveProperty('events');
    expect(tab.useRun.getState()).toMatchObject({ id, lasting: false, trouble: undefined, run: { length: 3 } });
    expect(deedsIn(tab.log())).toEqual(['began', 'did signIn', 'did toggleFavourite']);
    expect(await storedLog(id)).toEqual([]);

    put.mockRestore();
    await tab.send(signOut(), PAGE);
    expect(tab.useRun.getState()).toMatchObject({ id, lasting: true });
    expect(await storedLog(id)).toEqual(tab.log());
  });

  test('keeps none of several entries where one of them throws', async () => {
    const tab = await newTab();
    await tab.beginContoso();
    const { id } = tab.useRun.getState();
    const add = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'add')?.value as IDBObjectStore['add'];
    const failing = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, one) {
      if ((one as { seq: number }).seq === 2) throw new DOMException('no room', 'QuotaExceededError');
      return add.call(this, one);
    });
    await tab.send(asKelley, PAGE);
    await tab.send(star('recent'), PAGE);
    expect(await tab.send(signOut(), PAGE)).toHaveProperty('events');
    expect(tab.useRun.getState()).toMatchObject({ id, trouble: { kind: 'storage-full' }, run: { length: 4 } });
    expect(deedsIn(await storedLog(id))).toEqual(['began', 'did signIn']);

    failing.mockRestore();
    await tab.send(asJane, PAGE);
    expect(tab.useRun.getState()).toMatchObject({ id, lasting: true });
    expect(await storedLog(id)).toEqual(tab.log());
  });
});
