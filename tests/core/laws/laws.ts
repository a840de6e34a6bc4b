import { expect } from 'vitest';
import {
  answer,
  evolveAll,
  findUser,
  idsGivenBy,
  readEntry,
  readLog,
  seatsTaken,
  signedInAccount,
  undoing,
  userOf,
  type Command,
  type Entry,
  type Event,
  type Run,
  type World,
} from '../../../src/core/index';
import { brokenInvariants, LAWS as TEN_LAWS } from '../../../src/core/laws';
import { same, stored, throughJson } from './same';
import { SUBSCRIPTION_LAWS } from './subscriptionLaws';
import { deeds, entryOf, type Pace } from './walk';

/** A sentence that is true of every walk. It is told with the first entry of the log and every pace after it. */
export type Law = { readonly sentence: string; readonly holds: (first: Entry, paces: readonly Pace[]) => void };

export const LAWS: readonly Law[] = [
  {
    sentence: 'every invariant of the world holds after every step',
    holds(first, paces) {
      expect(brokenInvariants(readLog([first]).world)).toEqual([]);
      for (const { after } of paces) expect(brokenInvariants(after.world)).toEqual([]);
    },
  },
  {
    sentence: 'each of the ten laws that is about steps holds at every step',
    holds(_first, paces) {
      for (const { before, after, entry } of paces) {
        const { what } = entry;
        if (what.type !== 'did' && what.type !== 'refused') continue;
        const step = { before: before.world, what, after: after.world };
        expect(TEN_LAWS.filter(({ ofStep }) => ofStep?.(step) === false).map(({ number }) => number)).toEqual([]);
      }
    },
  },
  {
    sentence: 'law 9: a refused command changes nothing but the record that it was refused',
    holds(_first, paces) {
      for (const { before, after, entry } of paces) {
        if (entry.what.type !== 'refused') continue;
        expect(after.world).toBe(before.world);
        same({ ...after, length: before.length }, before);
      }
    },
  },
  {
    sentence: 'the log grows by one at every step, and is never shortened',
    holds(_first, paces) {
      for (const { before, after, entry } of paces) {
        expect(entry.seq).toBe(before.length);
        expect(after.length).toBe(before.length + 1);
      }
    },
  },
  {
    sentence: 'an accepted command is facts, and the facts make the next world',
    holds(_first, paces) {
      for (const { before, after, did } of deeds(paces)) {
        expect(did.events.length).toBeGreaterThan(0);
        same(evolveAll(before.world, did.events), after.world);
        expect(after.done).toHaveLength(before.done.length + 1);
        expect(after.undone).toEqual([]);
      }
    },
  },
  {
    sentence: 'a command is answered in the same way each time it is asked of the same world',
    holds(_first, paces) {
      for (const { before, entry } of paces) {
        if (entry.what.type === 'did' || entry.what.type === 'refused') {
          same(answer(before.world, entry.what.command), entry.what);
        }
      }
    },
  },
  {
    sentence: 'the log that was stored tells of the same run, at every step',
    holds(first, paces) {
      let log = [first];
      for (const { after, entry } of paces) {
        log = [...log, entry];
        same(readLog(stored(log)).world, after.world);
      }
      const last = paces.at(-1);
      if (last) same(readLog(stored(log)), throughJson(last.after));
    },
  },
  {
    sentence: 'a world is plain JSON',
    holds(_first, paces) {
      for (const { after } of paces) same(throughJson(after.world), after.world);
    },
  },
  {
    sentence: 'law 10: an id is given once, even if what got it was undone',
    holds(first, paces) {
      const given = first.what.type === 'began' ? first.what.events.flatMap(idsGivenBy) : [];
      for (const { did } of deeds(paces)) given.push(...did.events.flatMap(idsGivenBy));
      expect(given.filter((id, at) => given.indexOf(id) !== at)).toEqual([]);
    },
  },
  {
    sentence: 'law 10: how many ids were given is never forgotten',
    holds(_first, paces) {
      for (const { before, after, entry } of paces) {
        const given = entry.what.type === 'did' ? entry.what.events.flatMap(idsGivenBy).length : 0;
        expect(after.world.issued).toBeGreaterThanOrEqual(before.world.issued + given);
      }
    },
  },
  {
    sentence: 'law 3: a new subscription is in the directory of the account that was signed in',
    holds(_first, paces) {
      for (const { before, after, did } of deeds(paces)) {
        const created = did.events.find((event) => event.type === 'AzureSubscriptionCreated');
        if (!created) continue;
        const owner = whoGave(before.world, did.command);
        expect(created.accountAdministrator).toBe(owner);
        expect(directoriesWhereItMayLand(before.world, owner, did.events)).toContain(created.directory);
        expect(after.world.azureSubscriptions.at(-1)).toMatchObject({
          id: created.subscription,
          serviceAdministrator: owner,
        });
      }
    },
  },
  {
    sentence: 'law 3: a new Office 365 subscription is in the home of the signed-in account, and nobody has a seat yet',
    holds(_first, paces) {
      for (const { after, did } of deeds(paces)) {
        const created = did.events.find((event) => event.type === 'Office365SubscriptionCreated');
        if (!created || !('profile' in did.command)) continue;
        expect(signedInAccount(after.world, did.command.profile)).toMatchObject({ home: { id: created.directory } });
        expect(seatsTaken(after.world, created.subscription)).toBe(0);
      }
    },
  },
  {
    sentence: 'a sign-up makes no user in a directory that was there before',
    holds(_first, paces) {
      for (const { before, after, did } of deeds(paces)) {
        if (!SIGN_UPS.has(did.command.type)) continue;
        for (const { id, users } of before.world.directories) {
          expect(after.world.directories.find((one) => one.id === id)?.users).toEqual(users);
        }
      }
    },
  },
  {
    sentence: 'law 6: an initial domain never changes',
    holds(first, paces) {
      const domains = new Map(domainsIn(readLog([first]).world));
      for (const { after } of paces) {
        for (const [id, domain] of domainsIn(after.world)) {
          expect(domain).toBe(domains.get(id) ?? domain);
          domains.set(id, domain);
        }
      }
    },
  },
  {
    sentence: 'undo makes the world it was, and redo the world it became, but for the ids that were given',
    holds(_first, paces) {
      for (const { before, after } of deeds(paces)) {
        const undone = next(after, undoing(after));
        same({ ...undone.world, issued: 0 }, { ...before.world, issued: 0 });
        const redone = next(undone, { type: 'redid', seq: after.length - 1 });
        same({ ...redone.world, issued: 0 }, { ...after.world, issued: 0 });
        expect(redone.done.map(({ seq }) => seq)).toEqual(after.done.map(({ seq }) => seq));
      }
    },
  },
  {
    sentence: 'a command at one profile signs nobody in or out at the other',
    holds(_first, paces) {
      for (const { before, after, did } of deeds(paces)) {
        const here = 'profile' in did.command ? did.command.profile : undefined;
        for (const profile of ['default', 'inprivate'] as const) {
          if (profile !== here) expect(after.world.signedIn[profile]).toBe(before.world.signedIn[profile]);
        }
      }
    },
  },
  {
    sentence: 'the date moves forward, and by waiting only',
    holds(_first, paces) {
      for (const { before, after, did } of deeds(paces)) {
        if (did.command.type === 'letTimePass') expect(after.world.date > before.world.date).toBe(true);
        else expect(after.world.date).toBe(before.world.date);
      }
    },
  },
  ...SUBSCRIPTION_LAWS,
];

const SIGN_UPS = new Set<Command['type']>([
  'signUpForAzure',
  'startOffice365Trial',
  'buyOffice365Plan',
  'signUpForOffice365',
]);

function next(run: Run, what: Entry['what'] | undefined): Run {
  if (!what) throw new Error('there is nothing to undo');
  return readEntry(run, entryOf(run.length, what));
}

function whoGave(world: World, command: Command): string {
  return ('profile' in command && world.signedIn[command.profile]) || 'nobody';
}

/** The home of a member; for any other account its directories, or the one that was made for it just now. */
function directoriesWhereItMayLand(world: World, account: string, events: readonly Event[]): string[] {
  const home = world.directories.find((one) => findUser(one, account));
  if (home) return [home.id];
  const lets = world.directories.filter((one) => userOf(one, account));
  if (lets.length > 0) return lets.map(({ id }) => id);
  return events.flatMap((event) => (event.type === 'DirectoryCreated' ? [event.directory] : []));
}

function domainsIn(world: World): [string, string][] {
  return world.directories.map(({ id, initialDomain }) => [id, initialDomain]);
}
