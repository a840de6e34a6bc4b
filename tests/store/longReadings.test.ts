import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { readLog, type Entry, type Event } from '../../src/core/index';
import { MOST_DIRECTORIES, MOST_FACTS, MOST_FACTS_AT_ONCE } from '../../src/store/log/foreignLog';
import { readInSlices, type Reading } from '../../src/store/log/reading';
import { LINK_WORDS } from '../../src/store/share/linkWords';
import { makeRunFile } from '../../src/store/share/makeRunFile';
import { parseRunFile } from '../../src/store/share/runFile';
import { parseRunLink } from '../../src/store/share/runLink';
import { eventsOf } from '../kit/given';
import { logIn, starts } from './foreignRuns';

const AT = '2026-01-01T12:00:00.000Z';
const entry = (seq: number, what: Entry['what']): Entry => ({
  seq,
  at: AT,
  tab: 'one',
  page: 'portal.azure.com',
  what,
});
const beginning = (events: readonly Event[]) => entry(0, { type: 'began', start: 'blank', seed: 'test', events });
const packed = (text: string) =>
  `1.${Buffer.from(deflateSync(strToU8(text), { level: 9, dictionary: strToU8(LINK_WORDS) })).toString('base64url')}`;
const day = { type: 'letTimePass', minutes: 1 };

function directories(count: number): Event[] {
  return Array.from({ length: count }, (_, at) => ({
    type: 'DirectoryCreated',
    directory: `directory ${at}`,
    name: '',
    initialDomain: `d${at}.onmicrosoft.com`,
    country: 'US',
  }));
}

const date = (at: number) => new Date(Date.UTC(2016, 7, 17, 9, at)).toISOString().slice(0, 16);
const admin = (directory: string): Event => ({
  type: 'UserAdded',
  directory,
  user: `user of ${directory}`,
  account: `user of ${directory}`,
  source: 'directory',
  userName: `a@${directory.replace('directory ', 'd')}.onmicrosoft.com`,
  role: 'global-admin',
});

describe('a lawful file of 49,999 deeds', () => {
  test('is read in one pass', () => {
    const deeds = Array.from({ length: 49_999 }, (_, at) =>
      entry(at + 1, {
        type: 'did',
        command: { type: 'letTimePass', minutes: 1 },
        events: [{ type: 'TimePassed', date: date(at + 1) }],
      }),
    );
    const log = logIn(parseRunFile(makeRunFile([beginning(eventsOf('blank')), ...deeds])));
    expect(readLog(log)).toMatchObject({ length: 50_000, world: { date: date(49_999) } });
  });
});

describe('what would take very long to read is refused before it is, and says why:', () => {
  test('a link of 8 kB with 58,000 moves of the calendar', () => {
    const story = {
      start: 'blank',
      seed: 'test',
      page: 'azure.microsoft.com',
      told: Array.from({ length: 58_000 }, () => day),
      mark: '',
    };
    const link = packed(JSON.stringify(story));
    expect(link.length).toBeLessThan(8_000);
    expect(parseRunLink(link, starts, AT)).toEqual({ flaw: { code: 'link-holds-too-much' } });
  });

  test('a link with more moves than any that is made here', () => {
    const story = { start: 'blank', seed: 'test', page: 'azure.microsoft.com', told: Array(10_002).fill(0), mark: '' };
    expect(parseRunLink(packed(JSON.stringify(story)), starts, AT)).toEqual({
      flaw: { code: 'part-wrong', place: { part: 'told' }, wrong: 'too-many' },
    });
  });

  test('a link that is inflated to millions of characters', () => {
    expect(parseRunLink(packed(' '.repeat(5_500_000)), starts, AT)).toEqual({ flaw: { code: 'link-holds-too-much' } });
  });

  test('a file with 50,000 directories', () => {
    expect(parseRunFile(makeRunFile([beginning(directories(50_000))]))).toEqual({
      flaw: { code: 'too-much-at-once', entry: 0, most: MOST_FACTS_AT_ONCE },
    });
  });

  test('a file that makes its directories one after the other', () => {
    const log = directories(MOST_DIRECTORIES + 1).map((event, at) =>
      entry(at + 1, {
        type: 'did',
        command: { type: 'createDirectory', profile: 'default', name: '', domainName: '', country: 'US' },
        events: [event],
      }),
    );
    const whole = log.map((one, at) => ({
      ...one,
      what: { ...one.what, events: [...('events' in one.what ? one.what.events : []), admin(`directory ${at}`)] },
    })) as Entry[];
    expect(parseRunFile(makeRunFile([beginning([]), ...whole]))).toEqual({
      flaw: { code: 'too-many-directories', most: MOST_DIRECTORIES },
    });
  });

  test('a file that brings the same facts back again and again', () => {
    const facts = Array.from({ length: 2_000 }, (): Event => ({ type: 'TimePassed', date: '2016-08-18T09:00' }));
    const did = entry(1, { type: 'did', command: { type: 'letTimePass', minutes: 1440 }, events: facts });
    const backAndForth = Array.from({ length: 600 }, (_, at) =>
      entry(at + 2, at % 2 === 0 ? { type: 'undid', seq: 1 } : { type: 'redid', seq: 1 }),
    );
    expect(parseRunFile(makeRunFile([beginning([]), did, ...backAndForth]))).toEqual({
      flaw: { code: 'too-many-facts', most: MOST_FACTS },
    });
  });
});

function* counting(to: number): Reading<string> {
  for (let at = 1; at <= to; at++) yield at / to;
  return 'all of it';
}

/** Each look at the clock finds it a second later. */
function slowly(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1_000));
}

describe('a long reading', () => {
  test('says how far it is, and lets others have their turn', async () => {
    slowly();
    const heard: number[] = [];
    let turns = 0;
    const others = setInterval(() => (turns += 1));
    const read = await readInSlices(counting(200), { onProgress: (done) => heard.push(done) });
    clearInterval(others);
    expect(read).toBe('all of it');
    expect(heard).toEqual(heard.toSorted((one, other) => one - other));
    expect(heard.at(-1)).toBe(1);
    expect(turns).toBeGreaterThan(0);
  });

  test('is stopped', async () => {
    slowly();
    const stopping = new AbortController();
    const heard: number[] = [];
    const onProgress = (done: number) => {
      heard.push(done);
      if (done >= 0.5) stopping.abort();
    };
    expect(await readInSlices(counting(10), { onProgress, signal: stopping.signal })).toBeUndefined();
    expect(heard.at(-1)).toBe(0.5);
  });

  test('says nothing where it is short', async () => {
    const onProgress = vi.fn<(done: number) => void>();
    expect(await readInSlices(counting(10), { onProgress })).toBe('all of it');
    expect(onProgress).not.toHaveBeenCalled();
  });
});
