import { describe, expect, test } from 'vitest';
import { readLog, type Entry } from '../../src/core/index';
import { largeCompany } from '../../src/scenarios/largeCompany';
import { makeRunFile } from '../../src/store/share/makeRunFile';
import type { RunFlaw } from '../../src/store/log/parseFlaw';
import { parseRunFile, readRunFile } from '../../src/store/share/runFile';
import { onLogs } from '../core/laws/onWalks';
import { eventsOf, KELLEY_ADMIN, signIn } from '../kit/given';
import { logIn } from './foreignRuns';

const at = '2026-01-01T12:00:00.000Z';
const entry = (seq: number, what: Entry['what']): Entry => ({ seq, at, tab: 'one', page: 'portal.azure.com', what });
const began = entry(0, { type: 'began', start: 'office-customer', seed: 'test', events: eventsOf('office-customer') });
const signedIn = entry(1, {
  type: 'did',
  command: signIn(KELLEY_ADMIN),
  events: [
    { type: 'SignedIn', profile: 'default', account: '01704b8b-fc61-4738-9886-4bd02ccb8cb0', kind: 'organizational' },
  ],
});
const log = [began, signedIn];

const part = (place: object, wrong: string) => ({ code: 'part-wrong', place, wrong });
const unlawful = (number: number, wrong: string) => ({ code: 'unlawful', entry: number, wrong });

type Loose = { [key: string]: unknown };
/** A run file in which something was changed by hand. */
function fileWith(change: (file: Loose, entries: Loose[]) => unknown): string {
  const file = JSON.parse(makeRunFile(log)) as Loose;
  change(file, file.entries as Loose[]);
  return JSON.stringify(file);
}
const eventOf = ([first]: Loose[], which: number) => ((first!.what as Loose).events as Loose[])[which]!;

function flawIn(text: string): RunFlaw | undefined {
  const read = parseRunFile(text);
  return 'flaw' in read ? read.flaw : undefined;
}

describe('a run file', () => {
  test('gives back the log that was written into it, whatever was done', () => {
    onLogs((one) => {
      const read = logIn(parseRunFile(makeRunFile(one)));
      expect(readLog(read)).toEqual(readLog(one));
      expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify(one)));
    });
  });

  test('has an entry on each line', () => {
    const lines = makeRunFile(log).split('\n');
    expect(lines.slice(1, 3).map((line) => JSON.parse(line.replace(/,$/, '')) as Entry)).toEqual(log);
  });

  test('of an earlier form is brought to today’s', () => {
    const old = fileWith((file, entries) => {
      file.version = 1;
      file.id = 'the name that files once had';
      const command = { type: 'removeLicences', profile: 'default', directory: 'd', users: ['u'], subscription: 's' };
      entries.push({ ...entries[1], seq: 2, what: { type: 'refused', command, rejection: { code: 'user-gone' } } });
    });
    expect(logIn(parseRunFile(old))[2]?.what).toMatchObject({ command: { type: 'editUsers', take: ['s'] } });
  });
});

describe('what is no run file', () => {
  test.each([
    ['nothing', ''],
    ['a word', 'hello'],
    ['a picture', '\u0089PNG\r\n\u001A'],
    ['half a file', makeRunFile(log).slice(0, -200)],
    ['brackets without end', '['.repeat(1_000_000)],
  ])('is refused as no JSON where it is %s', (_what, text) => {
    expect(flawIn(text)).toMatchObject({ code: 'not-json' });
  });

  test.each([
    ['null'],
    ['3'],
    ['[]'],
    ['{}'],
    ['{"format":"another"}'],
    [`${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ])('is refused as another JSON: %.20s', (text) => {
    expect(flawIn(text)).toEqual({ code: 'not-a-run' });
  });

  test('is refused where a newer version wrote it', () => {
    expect(flawIn(fileWith((file) => (file.version = 99)))).toEqual({ code: 'newer-version', version: 99 });
  });

  test('is refused by its size, without being read', async () => {
    const file = new Blob([]);
    Object.defineProperty(file, 'size', { value: 200_000_000 });
    Object.defineProperty(file, 'text', { value: () => expect.unreachable('it is too large to be read') });
    expect(await readRunFile(file)).toEqual({ flaw: { code: 'too-large', megabytes: 64 } });
  });

  test('is refused where the browser cannot read it', async () => {
    const gone = Object.assign(new Blob(['{}']), { text: () => Promise.reject(new Error('gone')) });
    expect(await readRunFile(gone)).toEqual({ flaw: { code: 'unreadable' } });
  });
});

describe('a run file with something wrong in it is refused, and the place is named:', () => {
  test.each<[string, Parameters<typeof fileWith>[0], object]>([
    ['no version', (file) => delete file.version, part({ part: 'version' }, 'missing')],
    ['a version that is no number', (file) => (file.version = 'two'), part({ part: 'version' }, 'wrong-type')],
    ['something more', (file) => (file.password = 'x'), part({ part: 'password' }, 'unknown-part')],
    ['entries that are none', (file) => (file.entries = {}), part({ part: 'entries' }, 'wrong-type')],
    ['an entry that is null', (_, all) => (all[1] = null as never), part({ entry: 1, part: '' }, 'wrong-type')],
    ['no moment', (_, [one]) => delete one?.at, part({ entry: 0, part: 'at' }, 'missing')],
    [
      'a moment that never was',
      (_, [one]) => (one!.at = '2026-02-31T00:00:00Z'),
      part({ entry: 0, part: 'at' }, 'not-valid'),
    ],
    ['a page that is no text', (_, [one]) => (one!.page = 7), part({ entry: 0, part: 'page' }, 'wrong-type')],
    ['a tab of a long name', (_, [one]) => (one!.tab = 'x'.repeat(201)), part({ entry: 0, part: 'tab' }, 'too-long')],
    [
      'a deed nobody knows',
      (_, [, two]) => (two!.what = { type: 'danced' }),
      part({ entry: 1, part: 'type' }, 'unknown-value'),
    ],
    [
      'a fact nobody knows',
      (_, all) => (eventOf(all, 1).type = 'Danced'),
      part({ entry: 0, event: 2, part: 'type' }, 'unknown-value'),
    ],
    [
      'a fact of the prototype',
      (_, all) => (eventOf(all, 1).type = 'constructor'),
      part({ entry: 0, event: 2, part: 'type' }, 'unknown-value'),
    ],
    [
      'a name that is a number',
      (_, all) => (eventOf(all, 1).userName = 5),
      part({ entry: 0, event: 2, part: 'userName' }, 'wrong-type'),
    ],
    ['no name', (_, all) => delete eventOf(all, 1).userName, part({ entry: 0, event: 2, part: 'userName' }, 'missing')],
    [
      'a role nobody knows',
      (_, all) => (eventOf(all, 1).role = 'king'),
      part({ entry: 0, event: 2, part: 'role' }, 'unknown-value'),
    ],
    [
      'a password',
      (_, all) => (eventOf(all, 1).password = 'x'),
      part({ entry: 0, event: 2, part: 'password' }, 'unknown-part'),
    ],
    [
      'a command with a wrong part',
      (_, [, two]) => (((two!.what as Loose).command as Loose).userName = null),
      part({ entry: 1, part: 'command.userName' }, 'wrong-type'),
    ],
  ])('%s', (_what, change, flaw) => {
    expect(flawIn(fileWith(change))).toEqual(flaw);
  });
});

describe('a run file that breaks a law is refused, and the entry is named:', () => {
  const passed = (date: string) =>
    entry(2, { type: 'did', command: { type: 'letTimePass', minutes: 1 }, events: [{ type: 'TimePassed', date }] });
  test.each<[string, readonly Entry[], object]>([
    ['no entry', [], unlawful(0, 'no-beginning')],
    ['no beginning', [{ ...signedIn, seq: 0 }], unlawful(0, 'no-beginning')],
    ['two beginnings', [began, { ...began, seq: 1 }], unlawful(1, 'second-beginning')],
    ['a gap', [began, { ...signedIn, seq: 2 }], unlawful(1, 'out-of-order')],
    ['an entry twice', [began, signedIn, signedIn], unlawful(2, 'out-of-order')],
    ['an undo of nothing', [began, entry(1, { type: 'undid', seq: 1 })], unlawful(1, 'no-such-step')],
    ['an undo of something else', [...log, entry(2, { type: 'undid', seq: 0 })], unlawful(2, 'no-such-step')],
    ['a redo of nothing', [...log, entry(2, { type: 'redid', seq: 1 })], unlawful(2, 'no-such-step')],
    [
      'a clock that goes back',
      [...log, passed('2016-09-17T09:00'), { ...passed('2016-09-16T09:00'), seq: 3 }],
      unlawful(3, 'clock-back'),
    ],
    [
      'a directory without a global administrator, even if only for a while',
      [
        ...log,
        entry(2, {
          type: 'did',
          command: { type: 'signOut', profile: 'default' },
          events: [
            {
              type: 'UsersDeleted',
              directory: 'c0a7c8f2-52ad-4e6a-9c1e-3f0b7d41e001',
              users: ['01704b8b-fc61-4738-9886-4bd02ccb8cb0'],
            },
          ],
        }),
        entry(3, { type: 'undid', seq: 2 }),
      ],
      { code: 'law-broken', entry: 2, law: 5 },
    ],
  ])('%s', (_what, entries, flaw) => {
    expect(flawIn(makeRunFile(entries))).toEqual(flaw);
  });
});

test('nothing in a file reaches the prototypes', () => {
  const text = makeRunFile(log).replace('"seed":"test"', '"seed":"test","__proto__":{"polluted":true}');
  expect(flawIn(text)).toMatchObject({ place: { entry: 0 }, wrong: 'unknown-part' });
  expect(({} as Loose).polluted).toBeUndefined();
});

test('a run with ten thousand entries, or with a hundred thousand people, is read whole', () => {
  const visits = Array.from({ length: 5_000 }, (_, one) => entry(2 + 2 * one, { type: 'undid', seq: 1 + 2 * one }));
  const many = [began, ...visits.flatMap((undid) => [{ ...signedIn, seq: undid.seq - 1 }, undid])];
  const crowd = [entry(0, { type: 'began', start: 'large-company', seed: 'test', events: largeCompany(100_000) })];
  for (const one of [many, crowd]) expect(logIn(parseRunFile(makeRunFile(one)))).toHaveLength(one.length);
});
