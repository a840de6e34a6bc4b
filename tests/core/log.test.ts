import { describe, expect, test } from 'vitest';
import {
  answer,
  readEntry,
  readLog,
  redoing,
  undoing,
  type Command,
  type Entry,
  type Run,
  type What,
} from '../../src/core/index';
import { guid } from '../../src/core/world/ids';
import { JANE, KELLEY } from '../../src/scenarios/cast';
import {
  eventsOf,
  givenStart,
  JANE_GOULD,
  KELLEY_ADMIN,
  KELLEY_OUTLOOK,
  PART,
  signIn,
  signOut,
  THREE_PARTS,
  usersIn,
} from '../kit/given';

type Move = Command | 'undo' | 'redo' | { readonly visit: string };

const entry = (seq: number, what: What, page = 'portal.azure.com'): Entry => ({
  seq,
  at: '2026-01-01T12:00:00.000Z',
  tab: 'a tab',
  page,
  what,
});
const began = (start: 'office-customer' | 'blank' = 'office-customer'): Entry =>
  entry(0, { type: 'began', start, seed: 'test', events: eventsOf(start) }, 'azure.microsoft.com');
const visit = (address: string) => ({ visit: address });

/** The log of somebody who made these moves, one after the other. */
function logOf(moves: readonly Move[], first = began()): Entry[] {
  const log = [first];
  for (const move of moves) log.push(entry(log.length, whatOf(readLog(log), move), `page ${log.length}`));
  return log;
}

function whatOf(run: Run, move: Move): What {
  if (move === 'undo' || move === 'redo') {
    const what = move === 'undo' ? undoing(run) : redoing(run);
    if (!what) throw new Error(`nothing to ${move}`);
    return what;
  }
  return 'visit' in move ? { type: 'visited', address: move.visit } : answer(run.world, move);
}

const runOf = (...moves: Move[]) => readLog(logOf(moves));
const [inAsKelley, inAsJane] = [signIn(KELLEY_ADMIN), signIn(JANE_GOULD)];

const signedIn = (...moves: Move[]) => runOf(inAsKelley, inAsJane, ...moves).world.signedIn.default;
const subscriptionsOf = (run: Run) => run.world.azureSubscriptions.map(({ id }) => id);
const codeOf = (...moves: Move[]) => runOf(inAsKelley, PART.aboutYou, ...moves).world.azureSignUps[0]?.phone?.code;

describe('reading a log', () => {
  test('begins with the world of the start state', () => {
    expect(runOf()).toEqual({
      start: 'office-customer',
      edition: '2016-08',
      organization: { directory: 'c0a7c8f2-52ad-4e6a-9c1e-3f0b7d41e001', name: 'Contoso' },
      page: 'azure.microsoft.com',
      frames: { main: 'azure.microsoft.com' },
      world: givenStart('office-customer').world,
      length: 1,
      done: [],
      undone: [],
    });
  });

  test('makes the world that the commands made', () => {
    const run = runOf(inAsKelley, ...THREE_PARTS, PART.agree);
    expect(run.world).toEqual(givenStart('office-customer', inAsKelley, ...THREE_PARTS, PART.agree).world);
    expect(run.done.map(({ did }) => did.command.type)).toEqual([
      'signIn',
      'fillInAboutYou',
      'sendVerificationCode',
      'verifyPhone',
      'verifyCard',
      'signUpForAzure',
    ]);
  });

  test('keeps with every step its number, its page and the world before it', () => {
    const run = runOf(inAsKelley, signOut());
    expect(run.done.map(({ seq, page }) => [seq, page])).toEqual([
      [1, 'page 1'],
      [2, 'page 2'],
    ]);
    expect(run.done[1]?.before.signedIn).toEqual({ default: KELLEY.id });
  });

  test('takes the page from what was visited', () => {
    expect(runOf(visit('portal.azure.com/browse')).page).toBe('portal.azure.com/browse');
    expect(runOf(visit('portal.azure.com/browse'), inAsKelley).page).toBe('portal.azure.com/browse');
  });

  test('leaves the world alone at a refusal, and counts it', () => {
    const before = runOf(inAsKelley);
    const after = readEntry(before, entry(2, answer(before.world, PART.card)));
    expect(after).toEqual({ ...before, length: 3 });
    expect(after.world).toBe(before.world);
  });

  test('is the same entry by entry as at once, and after a trip through JSON', () => {
    const log = logOf([inAsKelley, PART.card, ...THREE_PARTS, 'undo', 'undo', visit('a'), 'redo', signOut(), 'undo']);
    const again: unknown = JSON.parse(JSON.stringify(log));
    expect(readLog(again as Entry[])).toEqual(readLog(log));
  });
});

describe('a log that does not follow on from itself', () => {
  const log = logOf([inAsKelley, signOut(), 'undo']);
  const [first, second, third, fourth] = log as [Entry, Entry, Entry, Entry];

  test.each<[string, readonly Entry[], RegExp]>([
    ['is empty', [], /empty log/],
    ['has a gap', [first, third], /entry 2 does not follow entry 0/],
    ['lacks its beginning', [second, third], /entry 1 does not follow entry -1/],
    ['says an entry twice', [first, second, second], /entry 1 does not follow entry 1/],
    ['is out of order', [first, third, second], /does not follow/],
    ['begins with something else', [{ ...second, seq: 0 }], /starts with its beginning/],
    ['begins twice', [first, { ...first, seq: 1 }], /begins once/],
    ['undoes what was not done last', [first, second, third, entry(3, { type: 'undid', seq: 1 })], /not the next/],
    ['undoes what was never done', [first, entry(1, { type: 'undid', seq: 0 })], /not the next/],
    ['undoes a thing twice', [...log, entry(4, { type: 'undid', seq: 2 })], /not the next/],
    ['redoes what was not undone', [first, second, entry(2, { type: 'redid', seq: 1 })], /not the next/],
    [
      'redoes what was left behind by doing something else',
      [first, second, third, fourth, { ...third, seq: 4 }, entry(5, { type: 'redid', seq: 2 })],
      /not the next/,
    ],
  ])('is not read where it %s', (_how, entries, why) => {
    expect(() => readLog(entries)).toThrow(why);
  });
});

describe('undo and redo', () => {
  test('have nothing to do in a new run, nor after refusals and visits alone', () => {
    for (const run of [runOf(), runOf(signOut(), visit('portal.azure.com'))]) {
      expect(undoing(run)).toBeUndefined();
      expect(redoing(run)).toBeUndefined();
    }
  });

  test('take back and bring back the last thing done, one after the other', () => {
    expect(signedIn('undo')).toBe(KELLEY.id);
    expect(signedIn('undo', 'undo')).toBeUndefined();
    expect(signedIn('undo', 'undo', 'redo')).toBe(KELLEY.id);
    expect(signedIn('undo', 'undo', 'redo', 'redo')).toBe(JANE.id);
    expect(signedIn('undo', 'redo', 'undo', 'undo')).toBeUndefined();
  });

  test('pass over refusals and visits', () => {
    const run = runOf(inAsKelley, PART.card, visit('portal.azure.com'), 'undo');
    expect(run.world.signedIn).toEqual({});
    const later = runOf(inAsKelley, 'undo', PART.card, visit('portal.azure.com'), 'redo');
    expect(later.world.signedIn).toEqual({ default: KELLEY.id });
  });

  test('have nothing to bring back once something else was done', () => {
    expect(redoing(runOf(inAsKelley, 'undo', inAsJane))).toBeUndefined();
  });

  test('take back time as well', () => {
    const passed = runOf({ type: 'letTimePass', minutes: 30 }, 'undo');
    expect(passed.world.date).toBe('2016-08-17T09:00');
  });

  test('make the world it was, but for the ids that were given', () => {
    const moves = [inAsKelley, ...THREE_PARTS];
    const before = runOf(...moves);
    const undone = runOf(...moves, PART.agree, 'undo');
    expect(undone.world).toEqual({ ...before.world, issued: before.world.issued + 1 });
    const redone = runOf(...moves, PART.agree, 'undo', 'redo');
    const after = runOf(...moves, PART.agree);
    expect({ ...redone.world, issued: 0 }).toEqual({ ...after.world, issued: 0 });
  });
});

describe('law 10: an id is given once, even if what got it was undone', () => {
  const ready = [inAsKelley, ...THREE_PARTS];

  test('a subscription that is made again after undo has another id', () => {
    const [first] = subscriptionsOf(runOf(...ready, PART.agree));
    const [second] = subscriptionsOf(runOf(...ready, PART.agree, 'undo', PART.agree));
    const [third] = subscriptionsOf(runOf(...ready, PART.agree, 'undo', PART.agree, 'undo', PART.agree));
    expect(new Set([first, second, third]).size).toBe(3);
  });

  test('a subscription that is brought back keeps its id', () => {
    expect(subscriptionsOf(runOf(...ready, PART.agree, 'undo', 'redo'))).toEqual(
      subscriptionsOf(runOf(...ready, PART.agree)),
    );
  });

  test('undoing further back gives no id free either', () => {
    const back = Array.from({ length: 6 }, () => 'undo' as const);
    const { world } = runOf(...ready, PART.agree, ...back);
    const { world: start } = runOf();
    expect(world).toEqual({ ...start, issued: start.issued + 2 });
  });

  test('a directory, its user and its subscription have three ids', () => {
    const log = logOf([signIn(KELLEY_OUTLOOK), ...THREE_PARTS, PART.agree], began('blank'));
    const { world } = readLog(log);
    const ids = [world.directories[0]?.id, usersIn(world.directories[0])[0]?.id, world.azureSubscriptions[0]?.id];
    expect(ids).toEqual([2, 3, 4].map((number) => guid('test', number)));
  });

  test('a code that is sent again after undo is another', () => {
    expect(codeOf(PART.sendCode, 'undo', PART.sendCode)).not.toBe(codeOf(PART.sendCode));
  });
});
