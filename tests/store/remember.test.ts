import { beforeEach, describe, expect, test, vi } from 'vitest';
import { withQuery } from '../../src/map/withQuery';
import { recall, remember } from '../../src/store/storage/remember';
import { freshBrowser } from './tabs';

beforeEach(freshBrowser);

function refuse(): never {
  throw new DOMException('not here', 'SecurityError');
}

/** What the settings are when the page is opened. */
async function openedSettings() {
  vi.resetModules();
  return import('../../src/store/settings');
}

describe('what this browser remembers', () => {
  test('is nothing at first', () => {
    expect(recall('session', 'a key')).toBeUndefined();
    expect(recall('always', 'a key')).toBeUndefined();
  });

  test('is kept for the visit or for good', () => {
    remember('session', 'a key', 'for the visit');
    remember('always', 'a key', 'for good');
    expect(recall('session', 'a key')).toBe('for the visit');
    expect(recall('always', 'a key')).toBe('for good');
    expect(recall('always', 'another key')).toBeUndefined();
  });

  test('is nothing where it refuses to remember, and that is no error', () => {
    vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse });
    vi.stubGlobal('localStorage', undefined);
    const recalled = (['session', 'always'] as const).map((where) => {
      remember(where, 'a key', 'a value');
      return recall(where, 'a key');
    });
    vi.unstubAllGlobals();
    expect(recalled).toEqual([undefined, undefined]);
  });
});

describe('the language that was asked for', () => {
  test('is none until somebody asks', async () => {
    expect((await openedSettings()).useSettings.getState().language).toBeUndefined();
  });

  test('is kept for good where it was chosen', async () => {
    (await openedSettings()).setLanguage('nl');
    sessionStorage.clear();
    expect((await openedSettings()).useSettings.getState().language).toBe('nl');
  });

  test('holds for this visit where an address asked for it', async () => {
    const { setLanguage, useSettings } = await openedSettings();
    setLanguage('en');
    setLanguage('nl', 'visit');
    expect(useSettings.getState().language).toBe('nl');
    expect((await openedSettings()).useSettings.getState().language).toBe('nl');
    sessionStorage.clear();
    expect((await openedSettings()).useSettings.getState().language).toBe('en');
  });

  test('that is chosen after an address asked for another is the one that counts', async () => {
    const { setLanguage, useSettings } = await openedSettings();
    setLanguage('nl', 'visit');
    setLanguage('en');
    expect(useSettings.getState().language).toBe('en');
    expect((await openedSettings()).useSettings.getState().language).toBe('en');
  });
});

describe('the colours', () => {
  test('are readable until somebody asks for the original ones', async () => {
    expect((await openedSettings()).useSettings.getState().colours).toBe('readable');
  });

  test('are kept for good where they were chosen', async () => {
    (await openedSettings()).setColours('original');
    sessionStorage.clear();
    expect((await openedSettings()).useSettings.getState().colours).toBe('original');
  });

  test('hold for this visit where an address asked for them', async () => {
    (await openedSettings()).setColours('original', 'visit');
    expect((await openedSettings()).useSettings.getState().colours).toBe('original');
    sessionStorage.clear();
    expect((await openedSettings()).useSettings.getState().colours).toBe('readable');
  });

  test('are readable where what is remembered is no name of colours', async () => {
    remember('always', 'onetenant.colours', 'pink');
    expect((await openedSettings()).useSettings.getState().colours).toBe('readable');
  });
});

describe('an address with a query', () => {
  test.each([
    ['login.live.com', { to: 'portal.azure.com' }, 'login.live.com?to=portal.azure.com'],
    ['login.live.com?to=a', { to: 'b' }, 'login.live.com?to=b'],
    ['login.live.com?to=a&user=b', { to: undefined }, 'login.live.com?user=b'],
    ['login.live.com?to=a', { to: undefined }, 'login.live.com'],
    ['login.live.com', {}, 'login.live.com'],
    ['login.live.com', { to: 'a/b?c=d&e' }, 'login.live.com?to=a%2Fb%3Fc%3Dd%26e'],
  ])('%s with %o is %s', (address, query, made) => {
    expect(withQuery(address, query)).toBe(made);
  });

  test('gives back what was put in', () => {
    const to = 'manage.windowsazure.com/activedirectory/contoso/users?selected=jane.gould&focused=“é”';
    const made = withQuery('login.live.com', { to, user: 'a@b.c' });
    const [, query] = made.split('?');
    expect(Object.fromEntries(new URLSearchParams(query))).toEqual({ to, user: 'a@b.c' });
  });
});
