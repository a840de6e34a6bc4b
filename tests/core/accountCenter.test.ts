import { describe, expect, test } from 'vitest';
import {
  accountedTo,
  azureSubscriptionsOf,
  directoriesOf,
  mayOpenClassicPortal,
  signedInAccount,
  type AccountKind,
  type Command,
  type Event,
  type World,
} from '../../src/core/index';
import { brokenInvariants } from '../../src/core/laws';
import { ALPINE, CONTOSO, guest, JANE, KELLEY, KELLEY_PERSONAL, member } from '../../src/scenarios/cast';
import {
  eventsOf,
  given,
  givenStart,
  JANE_GOULD,
  KELLEY_ADMIN,
  KELLEY_OUTLOOK,
  signIn,
  THREE_PARTS,
  PART,
  usersIn,
} from '../kit/given';

const subscription = '7950cf8c-3c21-404b-a1d6-5e0f3c9b2009';
const profile = 'default';
const kelley = givenStart('azure-customer', signIn(KELLEY_ADMIN));
const edit = (serviceAdministrator: string, name = 'Free Trial', kind?: AccountKind): Command => {
  return { type: 'editAzureSubscription', profile, subscription, name, serviceAdministrator, ...(kind && { kind }) };
};
const cancel: Command = { type: 'cancelAzureSubscription', profile, subscription };
const reactivate: Command = { type: 'reactivateAzureSubscription', profile, subscription };
const only = (world: World) => world.azureSubscriptions[0];

describe('editing an Azure subscription', () => {
  test('gives it another name, without the blanks around it', () => {
    kelley.when(edit(KELLEY_ADMIN, ' Production ')).then({
      type: 'AzureSubscriptionEdited',
      subscription,
      name: 'Production',
      serviceAdministrator: KELLEY.id,
    });
    expect(only(kelley.after(edit(KELLEY_ADMIN, 'Production')).world)?.name).toBe('Production');
    kelley.when(edit(KELLEY_ADMIN, '  ')).rejected('subscription-name-missing');
  });

  test('makes a user of its directory the Service Administrator, and nobody else the owner', () => {
    const { world } = kelley.after(edit('JANE.gould@contoso.onmicrosoft.com'));
    expect(only(world)).toMatchObject({ accountAdministrator: KELLEY.id, serviceAdministrator: JANE.id });
    expect(world.directories).toEqual(kelley.world.directories);
    expect(mayOpenClassicPortal(world, JANE.id)).toBe(true);
    expect(mayOpenClassicPortal(world, KELLEY.id)).toBe(false);
  });

  test('lets in a Microsoft account that becomes Service Administrator, as a plain guest', () => {
    const { world } = kelley.after(edit(KELLEY_OUTLOOK));
    expect(only(world)?.serviceAdministrator).toBe(KELLEY_PERSONAL.id);
    expect(usersIn(world.directories[0]).at(-1)).toMatchObject({
      account: KELLEY_PERSONAL.id,
      source: 'microsoft-account',
      userName: KELLEY_OUTLOOK,
      role: 'user',
    });
    expect(directoriesOf(world, KELLEY_PERSONAL.id).map(({ name }) => name)).toEqual(['Contoso', 'Default Directory']);
    expect(brokenInvariants(world)).toEqual([]);
  });

  test('does not let in a guest twice', () => {
    const twice = kelley.after(edit(KELLEY_OUTLOOK), edit(KELLEY_ADMIN), edit(KELLEY_OUTLOOK));
    expect(usersIn(twice.world.directories[0])).toHaveLength(4);
  });

  test('takes nobody of another organization, and nobody who does not exist', () => {
    const elsewhere = `admin@${ALPINE.initialDomain}`;
    kelley.when(edit(elsewhere)).rejected('account-of-other-organization', { userName: elsewhere });
    kelley.when(edit('nobody@outlook.com')).rejected('account-unknown', { userName: 'nobody@outlook.com' });
    kelley.when(edit(' ')).rejected('user-name-missing');
  });

  test('keeps a Service Administrator who was deleted, until somebody else is named or has the name', () => {
    const directory = CONTOSO.id;
    const gone = kelley.after(edit(JANE_GOULD), { type: 'deleteUsers', profile, directory, users: [JANE.id] });
    const { world } = gone.after(edit(JANE_GOULD, 'Renamed'));
    expect(only(world)).toMatchObject({ name: 'Renamed', serviceAdministrator: JANE.id });
    expect(brokenInvariants(world)).toEqual([]);
    const again: Command = {
      type: 'addUser',
      profile,
      directory,
      userName: JANE_GOULD,
      role: 'user',
      details: { displayName: 'Another Jane' },
    };
    const another = gone.after(again, edit(JANE_GOULD)).world;
    expect(only(another)?.serviceAdministrator).toBe(usersIn(another.directories[0]).at(-1)?.id);
    const june = JANE_GOULD.replace('jane', 'june');
    gone.when(edit(june)).rejected('account-unknown', { userName: june });
  });

  test('asks which one is meant where two accounts share a name', () => {
    const { firstName, lastName } = JANE;
    const email = 'pat@outlook.com';
    const same: readonly Event[] = [
      { ...member(CONTOSO, JANE), user: 'pat', account: 'pat', userName: email },
      { type: 'MicrosoftAccountCreated', id: 'pat at home', email, firstName, lastName },
    ];
    const two = given(...eventsOf('azure-customer'), ...same).after(signIn(KELLEY_ADMIN));
    two.when(edit(email)).rejected('two-accounts-of-this-name', { userName: email });
    const { world } = two.after(edit(email, 'Free Trial', 'organizational'));
    expect(only(world)?.serviceAdministrator).toBe('pat');
    // A guest of that name cannot stand beside the member.
    two.when(edit(email, 'Free Trial', 'microsoft')).rejected('user-name-taken', { userName: email });
    two.when(edit(KELLEY_ADMIN, 'Free Trial', 'microsoft')).rejected('account-unknown', { userName: KELLEY_ADMIN });
  });

  test('lets nobody in under a name that a guest there has, whose account was deleted', () => {
    const pat = { id: 'pat', name: 'pat', firstName: 'Pat', lastName: 'Coleman' };
    const userName = `pat@${ALPINE.initialDomain}`;
    const facts = { account: pat.id, source: 'other-directory', userName, firstName: 'Pat', lastName: 'C' } as const;
    const events: readonly Event[] = [
      member(ALPINE, pat),
      guest(CONTOSO, 'pat in Contoso', facts, 'user'),
      { type: 'UsersDeleted', directory: ALPINE.id, users: [pat.id] },
      { type: 'MicrosoftAccountCreated', id: 'pat at home', email: userName, firstName: 'Pat', lastName: 'C' },
    ];
    given(...eventsOf('azure-customer'), ...events)
      .after(signIn(KELLEY_ADMIN))
      .when(edit(userName))
      .rejected('user-name-taken', { userName });
  });
});

describe('canceling an Azure subscription', () => {
  const canceled = kelley.after(cancel);

  test('leaves it in the list, where it does nothing more', () => {
    expect(only(canceled.world)?.canceled).toBe(true);
    expect(azureSubscriptionsOf(canceled.world, KELLEY.id)).toHaveLength(1);
    expect(mayOpenClassicPortal(canceled.world, KELLEY.id)).toBe(false);
  });

  test('is done once, and ends the editing', () => {
    canceled.when(cancel).rejected('subscription-canceled');
    canceled.when(edit(KELLEY_ADMIN)).rejected('subscription-canceled');
  });

  test('gets nobody another free trial', () => {
    canceled.when(PART.aboutYou).rejected('not-eligible-for-free-trial', { userName: KELLEY_ADMIN });
    canceled.when(PART.agree).rejected('not-eligible-for-free-trial', { userName: KELLEY_ADMIN });
  });
});

describe('reactivating an Azure subscription', () => {
  const bought = kelley.after({ type: 'upgradeAzureSubscription', profile, subscription, name: 'Pay-As-You-Go' });

  test('makes a canceled Pay-As-You-Go subscription active again, with all that it had', () => {
    bought.after(cancel).when(reactivate).then({ type: 'AzureSubscriptionReactivated', subscription });
    expect(bought.after(cancel, reactivate).world.azureSubscriptions).toEqual(bought.world.azureSubscriptions);
    expect(mayOpenClassicPortal(bought.after(cancel, reactivate).world, KELLEY.id)).toBe(true);
  });

  test('is not for one that is active, and not for a free trial', () => {
    bought.when(reactivate).rejected('subscription-not-canceled');
    kelley.after(cancel).when(reactivate).rejected('subscription-not-reactivated');
  });
});

describe('the Account Center', () => {
  test.each([edit(KELLEY_ADMIN), cancel, reactivate])('is for the Account Administrator alone: $type', (command) => {
    givenStart('azure-customer').when(command).rejected('needs-sign-in');
    givenStart('azure-customer', signIn(JANE_GOULD)).when(command).rejected('needs-account-administrator');
    const jane = kelley.after(edit(JANE_GOULD), signIn(JANE_GOULD));
    jane.when(command).rejected('needs-account-administrator');
  });

  test.each([edit(KELLEY_ADMIN), cancel, reactivate])('knows its own subscriptions only: $type', (command) => {
    givenStart('blank', signIn(KELLEY_OUTLOOK)).when(command).rejected('subscription-unknown');
    kelley.when({ ...command, subscription: 'none' } as Command).rejected('subscription-unknown');
  });

  test('shows the subscriptions that somebody is Account Administrator of, canceled ones too', () => {
    const canceled = kelley.after(edit(JANE_GOULD), cancel);
    const shown = (who: string) => {
      const { world } = canceled.after(signIn(who));
      const account = signedInAccount(world, profile);
      return account && accountedTo(world, account).map(({ id }) => id);
    };
    expect(shown(KELLEY_ADMIN)).toEqual([subscription]);
    expect(shown(JANE_GOULD)).toEqual([]);
  });

  test('is there for every account that signs up, whatever its role', () => {
    const { world } = givenStart('office-customer', signIn(JANE_GOULD), ...THREE_PARTS, PART.agree);
    const jane = signedInAccount(world, profile);
    expect(jane && accountedTo(world, jane)).toEqual(world.azureSubscriptions);
    expect(only(world)?.canceled).toBe(false);
  });
});
