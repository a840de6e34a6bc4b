import { describe, expect, test } from 'vitest';
import {
  answer,
  choicesOf,
  differencesBetween,
  findAccount,
  findDirectory,
  readLog,
  timelineOf,
  turnAt,
  whatIf,
  type Command,
  type Difference,
  type Entry,
  type Retelling,
} from '../../src/core/index';
import { CONTOSO, JANE, KELLEY } from '../../src/scenarios/cast';
import {
  eventsOf,
  JANE_GOULD,
  KELLEY_ADMIN,
  KELLEY_OUTLOOK,
  PART,
  signIn,
  signOut,
  STEP,
  THREE_PARTS,
  usersIn,
} from '../kit/given';
import { entryOf, logOf } from '../kit/logs';

const profile = 'default';

/** The story of a log told again with another account where the entry of a number rests on one. */
function toldAgain(log: readonly Entry[], seq: number, userName: string): Retelling {
  const turn = turnAt(timelineOf(readLog(log)), seq);
  const account = turn && [...choicesOf(turn)].find((one) => one.userName === userName);
  const retelling = turn && account && whatIf(log, turn.seq, turn.instead(account));
  if (!retelling) throw new Error(`${userName} could not have been chosen`);
  return retelling;
}

const reasonsIn = ({ steps }: Retelling) =>
  steps.flatMap(({ instead }) => instead.flatMap((one) => ('rejection' in one ? [one.rejection.code] : [])));
const differencesOf = (log: readonly Entry[], retelling: Retelling): Difference[] =>
  differencesBetween(readLog(log).world, retelling.world, retelling.translate);

const inAsKelley = signIn(KELLEY_ADMIN);
const SIGNED_UP = logOf('office-customer', inAsKelley, ...THREE_PARTS, PART.agree);

describe('the classic mistake: Azure with the Microsoft account instead of the organizational one', () => {
  const azure = readLog(SIGNED_UP).world.azureSubscriptions[0];

  // The sign-in itself, and the sign-up that rests on it.
  test.each([1, 6])('puts the subscription into a directory of its own, seen from step %i', (seq) => {
    const retelling = toldAgain(SIGNED_UP, seq, KELLEY_OUTLOOK);
    const [other] = retelling.world.azureSubscriptions;
    const directory = findDirectory(retelling.world, other?.directory ?? '');
    const [user] = usersIn(directory);

    expect(azure?.directory).toBe(CONTOSO.id);
    expect(directory?.name).toBe('Default Directory');
    expect(user?.userName).toBe(KELLEY_OUTLOOK);
    expect(reasonsIn(retelling)).toEqual([]);
    expect(differencesOf(SIGNED_UP, retelling)).toEqual([
      { type: 'together', here: true, there: false },
      { type: 'azure-directory', subscription: azure?.id, here: CONTOSO.id, there: directory?.id },
      { type: 'azure-owner', subscription: azure?.id, here: KELLEY.id, there: user?.account },
      { type: 'directory', only: 'there', directory: directory?.id },
      { type: 'signed-in', profile, here: KELLEY.id, there: user?.account },
    ]);
  });

  test('leaves a log to go on with, which is the same up to the sign-in', () => {
    const { log, world } = toldAgain(SIGNED_UP, 1, KELLEY_OUTLOOK);
    expect(log).toHaveLength(SIGNED_UP.length);
    expect(log[0]).toBe(SIGNED_UP[0]);
    expect(log.map(({ seq, page }) => [seq, page])).toEqual(SIGNED_UP.map(({ seq, page }) => [seq, page]));
    expect(readLog(log).world).toEqual(world);
  });

  test('the other way round: the directory of its own does not come into being', () => {
    const log = logOf('office-customer', signIn(KELLEY_OUTLOOK), ...THREE_PARTS, PART.agree);
    const types = differencesOf(log, toldAgain(log, 1, KELLEY_ADMIN)).map(({ type }) => type);
    expect(types).toEqual(['together', 'azure-directory', 'azure-owner', 'directory', 'signed-in']);
  });
});

describe('what came after', () => {
  test('is refused where it no longer goes, and what does go is done', () => {
    const log = logOf(
      'office-customer',
      inAsKelley,
      { type: 'editUsers', profile, directory: CONTOSO.id, users: [JANE.id], changes: { role: 'billing-admin' } },
      signOut(),
    );
    const retelling = toldAgain(log, 1, KELLEY_OUTLOOK);
    expect(reasonsIn(retelling)).toEqual(['needs-role']);
    expect(retelling.world.signedIn).toEqual({});
    expect(readLog(retelling.log).done.map(({ did }) => did.command.type)).toEqual(['signIn', 'signOut']);
  });

  test('means what its replay has made where it names what an earlier step made', () => {
    const subscription = readLog(SIGNED_UP).world.azureSubscriptions[0]?.id ?? '';
    const rename: Command = {
      type: 'editAzureSubscription',
      profile,
      subscription,
      name: 'Renamed',
      serviceAdministrator: KELLEY_OUTLOOK,
    };
    const log = logOf('office-customer', inAsKelley, ...THREE_PARTS, PART.agree, rename);
    const { world } = toldAgain(log, 1, KELLEY_OUTLOOK);
    expect(world.azureSubscriptions.map(({ name }) => name)).toEqual(['Renamed']);
    expect(world.azureSubscriptions[0]?.id).not.toBe(subscription);
  });

  test('means nothing where what it names is not made again, whatever has its id by then', () => {
    const made = readLog(logOf('office-customer', signIn(KELLEY_OUTLOOK), ...THREE_PARTS, PART.agree)).world;
    const [, own] = made.directories;
    const add = (userName: string): Command => ({
      type: 'addUser',
      profile,
      directory: own?.id ?? '',
      userName: `${userName}@${own?.initialDomain ?? ''}`,
      role: 'user',
      details: { displayName: userName },
    });
    const log = logOf('office-customer', signIn(KELLEY_OUTLOOK), ...THREE_PARTS, PART.agree, add('anna'), add('bob'));
    const retelling = toldAgain(log, 1, KELLEY_ADMIN);
    expect(reasonsIn(retelling)).toEqual(['directory-unknown', 'directory-unknown']);
    expect(retelling.world.directories).toHaveLength(1);
  });

  test('follows a user name into the domain that the other directory has', () => {
    const jane = 'jane.gould@live.com';
    const events = [
      ...eventsOf('office-customer'),
      { type: 'MicrosoftAccountCreated', id: 'jane', email: jane, firstName: 'Jane', lastName: 'Gould' } as const,
    ];
    const first = entryOf(0, { type: 'began', start: 'office-customer', seed: 'test', events });
    const log = [first];
    const send = (command: Command) => log.push(entryOf(log.length, answer(readLog(log).world, command)));
    for (const command of [signIn(KELLEY_OUTLOOK), ...THREE_PARTS, PART.agree]) send(command);
    const own = readLog(log).world.directories[1];
    const userName = `anna@${own?.initialDomain ?? ''}`;
    send({
      type: 'addUser',
      profile,
      directory: own?.id ?? '',
      userName,
      role: 'user',
      details: { displayName: 'Anna' },
    });

    const { world } = toldAgain(log, 1, jane);
    expect(usersIn(world.directories[1]).map((user) => user.userName)).toEqual([
      jane,
      'anna@janegouldlive.onmicrosoft.com',
    ]);
  });

  test('is what stands: what was undone is not told again', () => {
    const log = logOf('office-customer', inAsKelley, signOut(), 'undo', ...THREE_PARTS, PART.agree);
    const { steps } = toldAgain(log, 1, KELLEY_OUTLOOK);
    expect(steps.map(({ original }) => original.command.type)).not.toContain('signOut');
  });
});

describe('the form for new customers', () => {
  const log = logOf('azure-customer', STEP.introduce, STEP.choose, STEP.sendCode, STEP.rightCode);

  test('could have been a sign-in: Office 365 then lands in the directory that is there', () => {
    const retelling = toldAgain(log, 4, KELLEY_ADMIN);
    const [office] = retelling.world.office365Subscriptions;
    expect(office?.directory).toBe(CONTOSO.id);
    expect(findAccount(retelling.world, retelling.world.signedIn.default ?? '')?.userName).toBe(KELLEY_ADMIN);
    expect(differencesOf(log, retelling).map(({ type }) => type)).toEqual([
      'together',
      'office365-directory',
      'directory',
      'signed-in',
    ]);
    expect(retelling.steps.at(-1)?.instead).toHaveLength(2);
    expect(readLog(retelling.log).world).toEqual(retelling.world);
  });

  test('would have been refused to a plain user', () => {
    expect(reasonsIn(toldAgain(log, 4, JANE_GOULD))).toEqual(['needs-role']);
  });
});

describe('an order', () => {
  const start: Command = { type: 'startOffice365Trial', profile, plan: 'e3' };
  const buy: Command = { type: 'buyOffice365Plan', profile, plan: 'e3', card: 'accepted' };
  const log = logOf('azure-customer', inAsKelley, start, signOut(), inAsKelley, buy);

  test('would have been refused to a plain user, and what is bought would be a trial still', () => {
    const retelling = toldAgain(log, 5, JANE_GOULD);
    expect(reasonsIn(retelling)).toEqual(['needs-role']);
    expect(differencesOf(log, retelling)).toEqual([
      expect.objectContaining({ type: 'office365-bought', here: true, there: false }),
      expect.objectContaining({ type: 'signed-in' }),
    ]);
  });
});

describe('a step that does not stand', () => {
  test.each([0, 2, 99, -1, Number.NaN])('cannot be told again: %d', (seq) => {
    expect(whatIf(logOf('office-customer', inAsKelley, signOut(), 'undo'), seq, [])).toBeUndefined();
  });
});
