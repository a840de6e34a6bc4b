import { describe, expect, test } from 'vitest';
import { answer, readEntry, readLog, type Command, type Entry, type Run, type What } from '../../src/core/index';
import { startState, type StartStateId } from '../../src/scenarios/startStates';
import { LONGEST_LINK, makeRunLink, parseRunLink } from '../../src/store/share/runLink';
import { onLogs } from '../core/laws/onWalks';
import { LAW_RUNS } from '../core/laws/walk';
import { eventsOf, KELLEY_ADMIN, KELLEY_OUTLOOK, PART, signIn, signOut, STEP, THREE_PARTS } from '../kit/given';
import { logIn, starts } from './foreignRuns';

const AT = '2026-02-02T12:00:00.000Z';
const HERE = 'portal.azure.com/subscriptions';

/** The log of a run in which these commands were sent, each on a page of its own. */
function logOf(start: StartStateId, commands: readonly Command[], people?: string): Entry[] {
  const state = startState(start, people);
  if (!state) throw new Error(`no start state ${start}`);
  const log: Entry[] = [];
  let run: Run | undefined;
  const write = (what: What, page: string) => {
    const entry = { seq: log.length, at: '2026-01-01T12:00:00.000Z', tab: 'one', page, what };
    run = readEntry(run, entry);
    log.push(entry);
  };
  write({ type: 'began', start, seed: '0123456789abcdef0123456789abcdef', events: state.events }, state.page);
  for (const [at, command] of commands.entries()) if (run) write(answer(run.world, command), `page.com/${at}`);
  return log;
}

function linkOf(log: readonly Entry[]): string {
  const link = makeRunLink(log, { main: HERE }, starts);
  if (link === undefined) throw new Error('too long for a link');
  return link;
}

const stepsOf = ({ done, undone }: Run) => [done, undone].map((list) => list.map(({ page, did }) => ({ page, did })));
const framesOf = ({ done, undone }: Run) => [
  done.map(({ frames }) => frames),
  undone.map(({ frames, undoneIn }) => [frames, undoneIn]),
];
const open = (link: string) => parseRunLink(link, starts, AT);
const wholeStory = [signIn(KELLEY_ADMIN), ...THREE_PARTS, PART.agree];

describe('a link to a run', () => {
  test('gives the same world on the same page, whatever was done', () => {
    let linked = 0;
    onLogs((log) => {
      const link = makeRunLink(log, { main: HERE }, starts);
      if (link === undefined) return;
      linked += 1;
      const run = readLog(logIn(open(link)));
      const told = readLog(log);
      expect(run.world).toEqual(told.world);
      expect(run.page).toBe(HERE);
      expect(stepsOf(run)).toEqual(stepsOf(told));
    });
    expect(linked).toBeGreaterThan(LAW_RUNS / 2);
  });

  test('brings both frames to where they were, at its end and with each step', () => {
    onLogs((log) => {
      const told = readLog(log);
      const link = makeRunLink(log, told.frames, starts);
      if (link === undefined) return;
      const run = readLog(logIn(open(link)));
      expect(run.frames).toEqual(told.frames);
      expect(framesOf(run)).toEqual(framesOf(told));
    });
  });

  test('is short where the start state is one that everybody has', () => {
    expect(linkOf(logOf('office-customer', [])).length).toBeLessThan(150);
    expect(linkOf(logOf('office-customer', wholeStory)).length).toBeLessThan(400);
    expect(linkOf(logOf('large-company', wholeStory, '10000')).length).toBeLessThan(450);
    expect(readLog(logIn(open(linkOf(logOf('large-company', wholeStory, '10000')))))).toMatchObject({
      world: readLog(logOf('large-company', wholeStory, '10000')).world,
    });
  });

  test('can stand in any address as it is', () => {
    expect(linkOf(logOf('blank', [STEP.introduce]))).toMatch(/^1\.[\w-]+$/);
  });

  test('carries what the rules would answer otherwise today, as it was', () => {
    const log = logOf('office-customer', [signIn(KELLEY_ADMIN)]);
    const told: Entry[] = [
      ...log,
      {
        ...log[0]!,
        seq: 2,
        what: {
          type: 'did',
          command: { type: 'letTimePass', minutes: 60 },
          events: [{ type: 'TimePassed', date: '2016-10-01T09:00' }],
        },
      },
    ];
    expect(logIn(open(linkOf(told)))[2]?.what).toEqual(told[2]?.what);
  });

  test('leaves out clock times, tabs, looked-at pages and refusals', () => {
    const log = logOf('office-customer', [PART.card, ...wholeStory]);
    const visited: Entry = {
      ...log[0]!,
      seq: log.length,
      what: { type: 'visited', address: 'azure.microsoft.com/looked/at' },
    };
    const read = logIn(open(linkOf([...log, visited])));
    expect(read.map(({ what }) => what.type)).toEqual(['began', ...wholeStory.map(() => 'did'), 'visited']);
    expect(new Set(read.map(({ at, tab }) => `${at} ${tab}`))).toEqual(new Set([`${AT} link`]));
  });

  test('is not made where it would be too long', () => {
    const strangers = Array.from({ length: 900 }, (_, at): Command => signIn(`${Math.sin(at)}@outlook.com`));
    const loud = strangers.map((command, at): Entry => ({
      seq: at + 1,
      at: AT,
      tab: 'one',
      page: HERE,
      what: { type: 'did', command, events: [{ type: 'SignedOut', profile: 'default' }] },
    }));
    expect(makeRunLink([...logOf('blank', []), ...loud], { main: HERE }, starts)).toBeUndefined();
  });

  test('of the first version can still be read', () => {
    const log = logOf('blank', [signIn(KELLEY_OUTLOOK, 'microsoft'), signOut()]);
    expect(readLog(logIn(open(SAVED)))).toMatchObject({ page: HERE, world: readLog(log).world });
  });
});

// Without a start state by name, which may change: a link that was copied once opens for good.
const SAVED =
  '1.QxgF7mCAoq8M2PQAtRfgTvWF6XWEJDXnolRgAwbk50yQVeaphoapiYaGugbJiea6JmnGwI6DaYqFrlGyZaJBilkaMPxNMJIFRl-L2PQFCgaoHw2A6QeUfCwsE5OSgYGGzic2DECKwDkGmE5Izre4vYOtKIJbZYhmFe5SkFBxj0gWxkmpicaGhkZKtQA';

describe('what is no link is refused:', () => {
  const link = linkOf(logOf('office-customer', wholeStory));
  test.each<[string, string, object]>([
    ['nothing', '', { code: 'link-damaged' }],
    ['a word', 'hello', { code: 'link-damaged' }],
    ['a link cut off', link.slice(0, -20), { code: 'link-damaged' }],
    ['a newer version’s', link.replace('1.', '2.'), { code: 'newer-version', version: 2 }],
    ['too long a one', `1.${'A'.repeat(LONGEST_LINK + 1)}`, { code: 'link-too-long' }],
  ])('%s', (_what, text, flaw) => {
    expect(open(text)).toEqual({ flaw });
  });

  test('one whose start state nobody knows', () => {
    expect(parseRunLink(link, () => undefined, AT)).toEqual({
      flaw: { code: 'start-unknown', start: 'office-customer' },
    });
  });

  test('one whose start state has become another', () => {
    expect(parseRunLink(link, () => eventsOf('azure-customer'), AT)).toEqual({ flaw: { code: 'told-otherwise' } });
  });
});
