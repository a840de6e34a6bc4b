// Keeps one whole version of the program in the browser, so that it runs without a network. `scripts/offline.mjs` puts in
// what it keeps: a list of files, which it knows by its hash, and which has the hash of each file.
/* global self, caches, clients, registration */
const LIST = '__LIST__';
/** One version is one list, kept in one way. */
const VERSION = '__VERSION__';
const { scope } = registration;
const OURS = `onetenant ${scope} `;
const CACHE = OURS + VERSION;
/** Few: the page that is shown may want something as well. */
const AT_ONCE = 4;
// Every file is the same for all who ask.
const BY_NAME = { ignoreVary: true };

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(clients.claim()));

self.addEventListener('message', (event) => {
  // Never by itself: a lesson may be running.
  if (event.data.takeOver) event.waitUntil(self.skipWaiting());
  if (event.data.program) event.waitUntil(dropOthers(event.data.program));
});

self.addEventListener('fetch', (event) => {
  const { method, cache, url } = event.request;
  // What asks past all that is kept wants to know what the server has now.
  if (method !== 'GET' || cache === 'no-store' || !url.startsWith(scope)) return;
  event.respondWith(answer(event.request));
});

/** All of it or nothing: a file that is missing, or is of another version, ends it. */
async function keepAll() {
  try {
    const list = await fetch(`${scope}files.json`, { cache: 'no-store', integrity: LIST });
    const cache = await caches.open(CACHE);
    await cache.put(`${scope}files.json`, list.clone());
    const left = await list.json();
    const keepNext = async () => {
      for (let next = left.pop(); next; next = left.pop()) await keep(cache, next);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function keep(cache, { path, integrity }) {
  const address = scope + (path === 'index.html' ? '' : path);
  // Named by what is in it: what is kept of another version, and what the browser still has, is the same.
  const isLasting = path.startsWith('assets/');
  const kept = isLasting && (await caches.match(address, BY_NAME));
  const response = kept || (await fetch(address, { integrity, cache: isLasting ? 'default' : 'no-cache' }));
  // A browser shows no page that came from elsewhere than it was asked for.
  if (!response.ok || response.redirected) throw new Error(`${path}: ${response.status}`);
  await cache.put(address, response);
}

/** With what is kept. Where the browser has lost it, the server may have it. */
async function answer(request) {
  const kept = await find(request).catch(() => undefined);
  return kept ?? fetch(request);
}

/** Of this version; of another where a tab of that one asks. */
async function find({ url }) {
  const [place] = url.split(/[?#]/);
  const address = place === `${scope}index.html` ? scope : place;
  const cache = await caches.open(CACHE);
  return (await cache.match(address, BY_NAME)) ?? caches.match(address, BY_NAME);
}

/** Drops all other versions, where the tab that runs this program is of this version, and the only one. */
async function dropOthers(program) {
  // First: what a newer version keeps from now on is none of them.
  const names = await caches.keys();
  if (registration.installing || registration.waiting) return;
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const cache = await caches.open(CACHE);
  if (windows.filter(({ url }) => url.startsWith(scope)).length > 1 || !(await cache.match(program, BY_NAME))) return;
  const others = names.filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
}
