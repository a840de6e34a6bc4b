import { afterEach, describe, expect, test, vi } from 'vitest';

async function namesAt(address: string) {
  const { host, pathname, protocol } = new URL(address);
  vi.stubGlobal('location', { host, pathname, protocol });
  vi.resetModules();
  return import('../../src/store/storage/ours');
}

const nameAt = async (address: string) => (await namesAt(address)).ours('onetenant');

async function namesAtAll(addresses: readonly string[]) {
  const names: string[] = [];
  // One after the other: a window is at one address at a time.
  for (const address of addresses) names.push(await nameAt(address));
  return names;
}

describe('the names of what this browser keeps', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('are plain on a page of a server, whatever its folder', async () => {
    expect(await nameAt('https://example.com/training/#/runs')).toBe('onetenant');
    expect(await nameAt('http://127.0.0.1:4173/')).toBe('onetenant');
  });

  test('are the same wherever in a file somebody is', async () => {
    const file = 'file:///folder/onetenant.html';
    const names = await namesAtAll(['', '#/runs', '?lang=nl', '?lang=nl#/start/blank'].map((end) => file + end));
    expect(new Set(names).size).toBe(1);
  });

  test('differ between any two files', async () => {
    const places = ['A', 'B', 'a', 'A%20copy'].flatMap((folder) =>
      ['onetenant', 'onetenant%20(1)'].map((file) => `file:///${folder}/${file}.html`),
    );
    expect(new Set(await namesAtAll(places)).size).toBe(places.length);
  });
});
