import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makePackage } from '../../../src/store/packaging/makePackage';
import { aboutPackage } from '../../../src/training/package/aboutPackage';
import { STANDARDS, type Standard } from '../../../src/training/package/packageId';
import { fetchOf, SMALL_BUILD } from '../../kit/fakeBuild';

afterEach(() => vi.unstubAllGlobals());

const packageFor = (
  standard: Standard,
  signal = new AbortController().signal,
  onFetched: (done: number, of: number) => void = () => undefined,
) =>
  makePackage({
    about: aboutPackage({
      standard,
      lesson: 'office-first',
      version: 3,
      modes: ['guided'],
      languages: ['en'],
      tokens: false,
      failedAsIncomplete: false,
    }),
    titles: [{ language: 'en', title: 'Office 365 first', can: 'Sign up.' }],
    signal,
    onFetched,
  });

describe('a package', () => {
  test.each(STANDARDS)(
    'for %s has its manifest first, its page, what that asks for, and the notices',
    async (standard) => {
      vi.stubGlobal('fetch', fetchOf(SMALL_BUILD));
      const files = unzipSync(await packageFor(standard));
      expect(Object.keys(files)).toEqual([
        standard === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml',
        'index.html',
        'assets/first-1.js',
        'assets/open-sans-2.woff2',
        'assets/package-3.js',
        'icon.svg',
        'licenses.txt',
      ]);
      const textOf = (path: string) => strFromU8(files[path] ?? new Uint8Array());
      expect(textOf('assets/package-3.js')).toBe('beginPackage()');
      expect(textOf('licenses.txt')).toBe('MIT');
      expect(textOf('index.html')).toContain('src="./assets/package-3.js"');
      expect(textOf('index.html')).toContain(`"standard":"${standard}"`);
    },
  );

  test('lists in its manifest all that is in it besides, and nothing else', async () => {
    vi.stubGlobal('fetch', fetchOf(SMALL_BUILD));
    const { 'imsmanifest.xml': manifest = new Uint8Array(), ...files } = unzipSync(await packageFor('scorm-1.2'));
    const listed = [...strFromU8(manifest).matchAll(/<file href="([^"]*)"/g)].map(([, href]) => href);
    expect(listed).toEqual(Object.keys(files));
  });

  test('is the same file whenever it is made of the same, and says the sizes before the files', async () => {
    vi.stubGlobal('fetch', fetchOf(SMALL_BUILD));
    const zip = await packageFor('scorm-2004');
    expect(await packageFor('scorm-2004')).toEqual(zip);
    // Bit 3 of the flags of the first file: its size and check sum come after it.
    expect((zip[6] ?? 0) & 8).toBe(0);
  });

  test('tells how many of its files have been fetched', async () => {
    vi.stubGlobal('fetch', fetchOf(SMALL_BUILD));
    const onFetched = vi.fn<(done: number, of: number) => void>();
    await packageFor('cmi5', undefined, onFetched);
    expect(onFetched.mock.calls).toEqual([1, 2, 3, 4, 5].map((done) => [done, 5]));
  });

  test('is made of what the server has where the browser has kept another version', async () => {
    vi.stubGlobal('fetch', fetchOf(SMALL_BUILD, { kept: { 'index.html': '<html>old</html>' } }));
    expect(Object.keys(unzipSync(await packageFor('cmi5')))).toContain('index.html');
  });
});

describe('no package is made', () => {
  const { 'assets/package-3.js': entry = '', ...withoutEntry } = SMALL_BUILD;

  test.each([
    ['without a list', fetchOf(SMALL_BUILD, { files: { 'files.json': undefined } }), 'files.json: missing'],
    [
      'where a page stands in its place',
      fetchOf(SMALL_BUILD, { files: { 'files.json': '<html>' } }),
      'files.json: list',
    ],
    ['by a list that leads elsewhere', fetchOf({ ...SMALL_BUILD, '../secret': '' }), 'files.json: list'],
    ['by a list that names another server', fetchOf({ ...SMALL_BUILD, 'https://x/y': '' }), 'files.json: list'],
    ['of a build without its entry', fetchOf(withoutEntry), 'files.json: list'],
    ['of a build with two', fetchOf({ ...SMALL_BUILD, 'assets/package-4.js': entry }), 'files.json: list'],
    ['where a file is missing', fetchOf(SMALL_BUILD, { files: { 'icon.svg': undefined } }), 'icon.svg: missing'],
    ['where a file is another one', fetchOf(SMALL_BUILD, { files: { 'icon.svg': '<svg>' } }), 'icon.svg: changed'],
    [
      'of a page that is not as the build writes it',
      fetchOf({ ...SMALL_BUILD, 'index.html': '' }),
      'index.html: changed',
    ],
  ])('%s', async (_, server, why) => {
    vi.stubGlobal('fetch', server);
    await expect(packageFor('scorm-1.2')).rejects.toThrow(why);
  });

  test('once nobody waits for it any more', async () => {
    vi.stubGlobal('fetch', fetchOf(SMALL_BUILD));
    const leaving = new AbortController();
    const made = packageFor('scorm-1.2', leaving.signal, () => leaving.abort());
    await expect(made).rejects.toHaveProperty('name', 'AbortError');
  });
});
