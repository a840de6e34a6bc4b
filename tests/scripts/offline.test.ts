// @vitest-environment node
import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { makeFileList } from '../../scripts/fileList.mjs';
import { makeWorker } from '../../scripts/offline.mjs';

const SCOPE = 'https://example.com/folder/';
const FILES: readonly (readonly [string, string])[] = [
  ['index.html', '<!doctype html>'],
  ['assets/first-1.js', 'begin()'],
];
const NEXT: readonly (readonly [string, string])[] = [
  ['index.html', '<!doctype html><title>next</title>'],
  ['assets/first-2.js', 'beginOtherwise()'],
];
const integrityOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('the worker knows the list of files, and is another version with any other list', () => {
  const list = makeFileList(FILES);
  const worker = makeWorker(list);
  expect(worker).toContain(`'${integrityOf(list)}'`);
  expect(worker).not.toContain('__');
  expect(makeWorker(list)).toBe(worker);
  expect(makeWorker(makeFileList(NEXT))).not.toBe(worker);
});

type Waits = { waitUntil: (work: Promise<unknown>) => void };

/** The worker in a browser of our own, which has these caches and this server. */
function start(files: readonly (readonly [string, string])[], caches: Caches, server = serverOf(files)) {
  const heard = new Map<string, (event: object) => void>();
  const registration = { scope: SCOPE, waiting: null as object | null, installing: null as object | null };
  const windows: { readonly url: string }[] = [];
  runInNewContext(makeWorker(makeFileList(files)), {
    self: { addEventListener: (type: string, hear: (event: object) => void) => heard.set(type, hear) },
    registration,
    caches,
    clients: { claim: async () => undefined, matchAll: async () => windows },
    fetch: server,
  });

  return {
    registration,
    windows,
    install: async () => {
      let work: Promise<unknown> = Promise.resolve();
      heard.get('install')?.({ waitUntil: (given) => void (work = given) } satisfies Waits);
      await work;
    },
    /** A page says which program it runs. */
    tell: async (program: string) => {
      let work: Promise<unknown> = Promise.resolve();
      const waits: Waits = { waitUntil: (given) => void (work = given) };
      heard.get('message')?.({ ...waits, data: { program: SCOPE + program } });
      await work;
    },
    /** What the worker answers; nothing where it leaves the request to the browser. */
    ask: async (path: string, request: object = {}) => {
      let answer: Promise<Response> | undefined;
      heard.get('fetch')?.({
        request: { method: 'GET', cache: 'default', url: new URL(path, SCOPE).href, ...request },
        respondWith: (given: Promise<Response>) => void (answer = given),
      });
      return (await answer)?.text();
    },
  };
}

class Cache {
  readonly kept = new Map<string, string>();
  match = async (address: string) => answerOf(this.kept.get(address));
  put = async (address: string, response: Response) => void this.kept.set(address, await response.text());
}

class Caches {
  readonly all = new Map<string, Cache>();
  keys = async () => [...this.all.keys()];
  delete = async (name: string) => this.all.delete(name);
  open = async (name: string) => {
    const cache = this.all.get(name) ?? new Cache();
    this.all.set(name, cache);
    return cache;
  };
  match = async (address: string) =>
    answerOf([...this.all.values()].map(({ kept }) => kept.get(address)).find((text) => text !== undefined));
}

function answerOf(text: string | undefined) {
  return text === undefined ? undefined : new Response(text);
}

/** It gives what has the hash that is asked for, as a browser sees to. */
function serverOf(files: readonly (readonly [string, string])[]) {
  const list = makeFileList(files);
  return async (asked: string | { url: string }, { integrity }: { integrity?: string } = {}) => {
    const path = (typeof asked === 'string' ? asked : asked.url).slice(SCOPE.length);
    const all = new Map([...files, ['files.json', list], ['', new Map(files).get('index.html') ?? '']] as const);
    const text = all.get(path);
    if (text === undefined) return new Response('', { status: 404 });
    if (integrity && integrity !== integrityOf(text)) throw new TypeError('another content');
    return new Response(text);
  };
}

/** Two versions are kept, and the newer one answers. */
async function startNext() {
  const caches = new Caches();
  await start(FILES, caches).install();
  const next = start(NEXT, caches);
  await next.install();
  return { caches, ...next };
}

const away = () => Promise.reject(new TypeError('no network'));

describe('the worker', () => {
  test('answers with what it keeps, the page for every address of the folder too', async () => {
    const caches = new Caches();
    await start(FILES, caches).install();
    const { ask } = start(FILES, caches, away);
    expect(await ask('assets/first-1.js')).toBe('begin()');
    for (const path of ['', '?lang=nl', 'index.html']) {
      expect(await ask(path)).toBe('<!doctype html>');
    }
    // Packages for an LMS are made by it.
    expect(await ask('files.json')).toBe(makeFileList(FILES));
  });

  test('leaves alone what is no question for it', async () => {
    const { ask } = start(FILES, new Caches());
    expect(await ask('', { cache: 'no-store' })).toBeUndefined();
    expect(await ask('', { method: 'POST' })).toBeUndefined();
    expect(await ask('../other/')).toBeUndefined();
  });

  test.each([
    ['is missing', 'assets/first-1.js: 404', [['index.html', '<!doctype html>']]],
    ['is of another version', 'another content', [...FILES.slice(0, 1), ['assets/first-1.js', 'changed()']]],
  ] as const)('keeps nothing of a version of which a file %s', async (_, why, given) => {
    const caches = new Caches();
    const list = makeFileList(FILES);
    const rest = serverOf(given);
    const server: ReturnType<typeof serverOf> = async (asked, how) =>
      asked === `${SCOPE}files.json` ? new Response(list) : rest(asked, how);
    await expect(start(FILES, caches, server).install()).rejects.toThrow(why);
    expect(await caches.keys()).toEqual([]);
  });

  test('keeps nothing that the server has at another address: a browser would not show it', async () => {
    const caches = new Caches();
    const server: ReturnType<typeof serverOf> = async (...asked) =>
      Object.defineProperty(await serverOf(FILES)(...asked), 'redirected', { value: true });
    await expect(start(FILES, caches, server).install()).rejects.toThrow('200');
    expect(await caches.keys()).toEqual([]);
  });

  test('gives to a tab of an older version what that one had', async () => {
    const { ask } = await startNext();
    expect(await ask('')).toContain('next');
    expect(await ask('assets/first-1.js')).toBe('begin()');
  });
});

describe('what the worker keeps of other versions', () => {
  const THIS = { url: `${SCOPE}#/runs` };

  test('goes when a tab of this version is the only one that is left', async () => {
    const { caches, windows, tell, ask } = await startNext();
    await caches.open('onetenant https://example.com/other/ sha256-1');
    windows.push(THIS, { url: 'https://example.com/another-program/' });
    await tell('assets/first-2.js');
    expect(await caches.keys()).toHaveLength(2);
    expect(await caches.keys()).toContain('onetenant https://example.com/other/ sha256-1');
    expect(await ask('assets/first-2.js')).toBe('beginOtherwise()');
  });

  test('stays as long as another tab may run it', async () => {
    const { caches, windows, tell } = await startNext();
    windows.push(THIS, { url: SCOPE });
    await tell('assets/first-2.js');
    expect(await caches.keys()).toHaveLength(2);
  });

  test('stays where the only tab runs it itself', async () => {
    const { caches, windows, tell } = await startNext();
    windows.push(THIS);
    await tell('assets/first-1.js');
    expect(await caches.keys()).toHaveLength(2);
  });

  test.each(['installing', 'waiting'] as const)('stays while a newer one is %s', async (state) => {
    const { caches, windows, tell, registration } = await startNext();
    windows.push(THIS);
    registration[state] = {};
    await tell('assets/first-2.js');
    expect(await caches.keys()).toHaveLength(2);
  });
});
