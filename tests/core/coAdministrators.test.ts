import { describe, expect, test } from 'vitest';
import { type Command, type Event } from '../../src/core/index';
import { CO_ADMINISTRATORS_AT_MOST } from '../../src/core/editions/august2016';
import { ALPINE, CONTOSO, JANE, KELLEY, KELLEY_PERSONAL } from '../../src/scenarios/cast';
import { eventsOf, given, givenStart, JANE_GOULD, KELLEY_ADMIN, KELLEY_OUTLOOK, signIn, usersIn } from '../kit/given';

const profile = 'default';
const TRIAL = '7950cf8c-3c21-404b-a1d6-5e0f3c9b2009';
const add = (userName: string, ...subscriptions: string[]): Command => ({
  type: 'addCoAdministrator',
  profile,
  userName,
  subscriptions: subscriptions.length > 0 ? subscriptions : [TRIAL],
});
const edit = (account: string, give: string[], take: string[]): Command => ({
  type: 'editCoAdministrator',
  profile,
  account,
  give,
  take,
});

const kelley = givenStart('azure-customer', signIn(KELLEY_ADMIN));
const withJane = kelley.after(add(JANE_GOULD));

describe('adding a Co-administrator', () => {
  test('takes a user of the directory that the subscription trusts', () => {
    kelley
      .when(add(JANE_GOULD.toUpperCase()))
      .then({ type: 'CoAdministratorAdded', account: JANE.id, subscriptions: [TRIAL] });
  });

  test('lets a Microsoft account in as a guest', () => {
    const { world } = kelley.after(add(KELLEY_OUTLOOK));
    expect(world.azureSubscriptions[0]?.coAdministrators).toEqual([KELLEY_PERSONAL.id]);
    expect(usersIn(world.directories[0]).at(-1)).toMatchObject({ account: KELLEY_PERSONAL.id, role: 'user' });
  });

  test('is for the Service Administrator and Co-administrators', () => {
    kelley.after(signIn(JANE_GOULD)).when(add(KELLEY_OUTLOOK)).rejected('needs-subscription-administrator');
    const { world } = withJane.after(signIn(JANE_GOULD), add(KELLEY_OUTLOOK));
    expect(world.azureSubscriptions[0]?.coAdministrators).toEqual([JANE.id, KELLEY_PERSONAL.id]);
    givenStart('azure-customer').when(add(JANE_GOULD)).rejected('needs-sign-in');
  });

  test('takes nobody of another organization, unless a guest here', () => {
    const alpine = `admin@${ALPINE.initialDomain}`;
    kelley.when(add(alpine)).rejected('account-of-other-organization', { userName: alpine });
    const guest = kelley.after({
      type: 'addGuest',
      profile,
      directory: CONTOSO.id,
      kind: 'organizational',
      userName: alpine,
      role: 'user',
    });
    expect(guest.after(add(alpine)).world.azureSubscriptions[0]?.coAdministrators).toHaveLength(1);
  });

  test('takes nobody twice, and not the Service Administrator', () => {
    withJane.when(add(JANE_GOULD)).rejected('already-administrator', { userName: JANE_GOULD });
    kelley.when(add(KELLEY_ADMIN)).rejected('already-administrator', { userName: KELLEY_ADMIN });
  });

  test('takes an account that there is, for subscriptions that there are', () => {
    kelley.when(add('nobody@example.com')).rejected('account-unknown', { userName: 'nobody@example.com' });
    kelley.when(add(JANE_GOULD, 'no subscription')).rejected('subscription-unknown');
    kelley.when({ ...add(JANE_GOULD), subscriptions: [] } as Command).rejected('form-incomplete');
    kelley
      .after({ type: 'cancelAzureSubscription', profile, subscription: TRIAL })
      .when(add(JANE_GOULD))
      .rejected('subscription-canceled');
  });

  test('asks which account is meant, where two have the name', () => {
    const same: Event = {
      type: 'MicrosoftAccountCreated',
      id: 'the other Jane',
      email: JANE_GOULD,
      firstName: 'Jane',
      lastName: 'Gould',
    };
    const two = given(...eventsOf('azure-customer'), same).after(signIn(KELLEY_ADMIN));
    two.when(add(JANE_GOULD)).rejected('two-accounts-of-this-name', { userName: JANE_GOULD });
    const meant: Command = {
      type: 'addCoAdministrator',
      profile,
      userName: JANE_GOULD,
      kind: 'organizational',
      subscriptions: [TRIAL],
    };
    expect(two.after(meant).world.azureSubscriptions[0]?.coAdministrators).toEqual([JANE.id]);
  });

  test('stops at two hundred', () => {
    const crowd: Event = {
      type: 'CoAdministratorAdded',
      account: 'somebody',
      subscriptions: [TRIAL],
    };
    const full = Array.from({ length: CO_ADMINISTRATORS_AT_MOST }, (_, at) => ({ ...crowd, account: `person ${at}` }));
    given(...eventsOf('azure-customer'), ...full)
      .after(signIn(KELLEY_ADMIN))
      .when(add(JANE_GOULD))
      .rejected('too-many-co-administrators', { most: CO_ADMINISTRATORS_AT_MOST });
  });
});

describe('editing and removing a Co-administrator', () => {
  test('gives and takes subscriptions', () => {
    withJane.when(edit(JANE.id, [], [TRIAL])).then({
      type: 'CoAdministratorRemoved',
      account: JANE.id,
      subscriptions: [TRIAL],
    });
    kelley.when(edit(JANE.id, [TRIAL], [])).then({
      type: 'CoAdministratorAdded',
      account: JANE.id,
      subscriptions: [TRIAL],
    });
  });

  test('is refused where there is nothing to do, or nobody to do it to', () => {
    withJane.when(edit(JANE.id, [TRIAL], [])).rejected('form-incomplete');
    kelley.when(edit(JANE.id, [], [TRIAL])).rejected('user-gone');
    kelley.when(edit('nobody', [TRIAL], [])).rejected('user-gone');
    kelley.when(edit(JANE.id, [], [])).rejected('form-incomplete');
  });

  test('does not take the Service Administrator’s rights', () => {
    withJane
      .after(signIn(JANE_GOULD))
      .when(edit(KELLEY.id, [], [TRIAL]))
      .rejected('user-gone');
  });
});

describe('a Co-administrator who becomes Service Administrator', () => {
  test('is no Co-administrator any more', () => {
    const { world } = withJane.after({
      type: 'editAzureSubscription',
      profile,
      subscription: TRIAL,
      name: 'Free Trial',
      serviceAdministrator: JANE_GOULD,
    });
    expect(world.azureSubscriptions[0]).toMatchObject({ serviceAdministrator: JANE.id, coAdministrators: [] });
  });
});
