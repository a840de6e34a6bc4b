// A judged command beside an unjudged one, in a log of 10,000 entries and in a directory of 100,000 people. Both are
// answered, read again as storage does, cloned as it is stored, and followed by the run; one is judged as well.
import { performance } from 'node:perf_hooks';
import { createServer } from 'vite';
import { printTable } from './benchTable.mjs';
import { checkNode, root } from './prepare.mjs';

checkNode();
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false, watch: null },
});
const [core, { AnyEntry }, v, { judging }, { startState }, { LESSON_IDS, loadLesson }] = await Promise.all(
  [
    './src/core/index.ts',
    './src/core/schemas.ts',
    'valibot',
    './src/training/judge.ts',
    './src/scenarios/startStates.ts',
    './src/scenarios/lessonList.ts',
  ].map(load),
);

const MOST = 1.2;
const TIMES = 400;
const WARM = 200;
const CONTOSO = 'c0a7c8f2-52ad-4e6a-9c1e-3f0b7d41e001';
const profile = 'default';

const lessons = await Promise.all(LESSON_IDS.map((id) => loadLesson(id)));
await server.close();
const kinds = {
  'star a service': () => ({ type: 'toggleFavourite', profile, service: 'recent' }),
  'add a user': (at) => ({
    type: 'addUser',
    profile,
    directory: CONTOSO,
    userName: `bench${at}@contoso.onmicrosoft.com`,
    role: 'user',
    details: { displayName: 'Bench' },
  }),
};

const rows = [];
const places = {
  '10,000 entries': () => longLog(10_000),
  '100,000 people': () => beginIn(startState('large-company', '100000').events),
};
for (const [where, begin] of Object.entries(places)) {
  for (const [what, commandAt] of Object.entries(kinds)) {
    const worst = lessons
      .map((lesson) => ({ lesson: lesson.id, ...compare(begin, lesson, commandAt) }))
      .toSorted((one, other) => other.times - one.times)[0];
    const { judged, plain, times, lesson } = worst;
    rows.push([`${where}: ${what} (${lesson})`, us(judged), us(plain), `${times.toFixed(2)} of ${MOST} times`]);
  }
}
printTable([[`median of ${TIMES}, the worst lesson`, 'judged', 'unjudged', 'budget'], ...rows]);
process.exitCode = rows.every((row) => Number.parseFloat(row[3]) <= MOST) ? 0 : 1;

function load(path) {
  return path.startsWith('.') ? server.ssrLoadModule(path) : import(path);
}

function entryAt(seq, what) {
  return { seq, at: '2026-01-01T12:00:00.000Z', tab: 'bench', page: 'a page', what };
}

function beginIn(events) {
  const first = entryAt(0, { type: 'began', start: 'bench', seed: 'bench', events });
  const signIn = { type: 'signIn', profile, userName: 'admin@contoso.onmicrosoft.com' };
  const run = core.readLog([first]);
  const second = entryAt(1, core.answer(run.world, signIn));
  return { entries: [first, second], run: core.readEntry(run, second) };
}

function longLog(length) {
  const { entries, run } = beginIn(startState('office-customer').events);
  const read = core.logReader(run);
  let next = run;
  while (next.length < length) {
    const what = core.answer(next.world, { type: 'toggleFavourite', profile, service: `service ${next.length % 7}` });
    const entry = entryAt(next.length, what);
    entries.push(entry);
    next = read(entry);
  }
  return { entries, run: next };
}

/** The time of a command with and without its verdict, in two runs that go on in turn. */
function compare(begin, lesson, commandAt) {
  const { entries, run } = cached(begin);
  const { judge } = judging(lesson);
  // The judge has seen the whole log; its worlds are those of the last, which no check tells apart here.
  for (const entry of entries) judge(entry, run.world);
  const runs = { plain: run, judged: run };
  const times = { plain: [], judged: [] };
  for (let at = 0; at < TIMES + WARM; at++) {
    // Who comes second finds the processor warm: they take turns at that too.
    for (const way of at % 2 === 0 ? ['plain', 'judged'] : ['judged', 'plain']) {
      const started = performance.now();
      const entry = entryAt(runs[way].length, core.answer(runs[way].world, commandAt(at)));
      v.parse(AnyEntry, entry);
      structuredClone(entry);
      runs[way] = core.readEntry(runs[way], entry);
      if (way === 'judged') judge(entry, runs[way].world);
      if (at >= WARM) times[way].push(performance.now() - started);
    }
  }
  const [judged, plain] = [median(times.judged), median(times.plain)];
  return { judged, plain, times: judged / plain };
}

function cached(begin) {
  begin.known ??= begin();
  return begin.known;
}

function median(times) {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)];
}

function us(time) {
  return `${(time * 1000).toFixed(1)} µs`;
}
