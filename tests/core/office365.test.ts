import { describe, expect, test } from 'vitest';
import {
  office365SubscriptionsOf,
  seatsTaken,
  whyNoOffice365Trial,
  type Command,
  type Event,
  type PlanId,
} from '../../src/core/index';
import { CONTOSO, DEFAULT_DIRECTORY, directory, JANE, KELLEY, member } from '../../src/scenarios/cast';
import { given, givenStart, JANE_GOULD, janeAs, KELLEY_ADMIN, KELLEY_OUTLOOK, signIn, STEP } from '../kit/given';

const start = (plan: PlanId = 'e3'): Command => ({ type: 'startOffice365Trial', profile: 'default', plan });
const kelley = givenStart('azure-customer', signIn(KELLEY_ADMIN));

describe('an Office 365 trial, signed in', () => {
  test('is 25 seats of the plan, in the directory of the signed-in account, and has an order of its own', () => {
    const { world } = kelley.after(start('business-premium'));
    const [trial] = world.office365Subscriptions;
    expect(trial).toMatchObject({
      plan: 'business-premium',
      directory: CONTOSO.id,
      seats: 25,
      trial: true,
      started: '2016-08-17T09:00',
    });
    expect(trial?.order).not.toBe(trial?.id);
    expect(office365SubscriptionsOf(world, CONTOSO.id)).toEqual([trial]);
    expect(world.issued).toBe(kelley.world.issued + 2);
  });

  test('leaves the users as they were, and gives nobody a licence', () => {
    const { world } = kelley.after(start());
    expect(world.directories).toEqual(kelley.world.directories);
    expect(seatsTaken(world, world.office365Subscriptions[0]?.id ?? '')).toBe(0);
  });

  test('lands in the home of the buyer, also where it is a guest of other directories', () => {
    expect(kelley.after(start()).world.office365Subscriptions[0]?.directory).toBe(CONTOSO.id);
  });

  test('comes once per plan and directory', () => {
    const had = kelley.after(start('e3'));
    had.when(start('e3')).rejected('trial-already-used', { directory: 'Contoso' });
    expect(had.after(start('e1')).world.office365Subscriptions).toHaveLength(2);
  });

  test('comes once for all users of the directory', () => {
    const two = janeAs('billing-admin', 'azure-customer').after(start());
    two.after(signIn(KELLEY_ADMIN)).when(start()).rejected('trial-already-used', { directory: 'Contoso' });
  });

  test('is there for a directory where another had one of the same plan', () => {
    const other = givenStart('azure-customer', STEP.introduce, STEP.choose, STEP.sendCode, STEP.rightCode);
    const both = other.after(signIn(KELLEY_ADMIN), start('e3')).world.office365Subscriptions;
    expect(both.map(({ plan, directory: id }) => [plan, id === CONTOSO.id])).toEqual([
      ['e3', false],
      ['e3', true],
    ]);
  });

  test('is there for a directory that bought the plan without one', () => {
    const office = givenStart('office-customer', signIn(KELLEY_ADMIN));
    expect(office.after(start('business-premium')).world.office365Subscriptions).toHaveLength(2);
  });

  test('takes somebody who is signed in', () => {
    givenStart('azure-customer').when(start()).rejected('needs-sign-in');
  });

  test('is not for a Microsoft account, even as Global Admin of its directory', () => {
    const personal = givenStart('azure-customer', signIn(KELLEY_OUTLOOK));
    const [, , own] = personal.world.directories;
    expect(own).toMatchObject({ id: DEFAULT_DIRECTORY.id, users: [[{ role: 'global-admin' }, {}]] });
    personal.when(start()).rejected('needs-organizational-account', { userName: KELLEY_OUTLOOK });
  });

  test('takes the role of the home directory, and says which one the visitor has', () => {
    givenStart('azure-customer', signIn(JANE_GOULD))
      .when(start())
      .rejected('needs-role', { deed: 'buy', role: 'user' });
  });

  test('is not for a directory under an Enterprise Agreement, whatever the role', () => {
    const bought: readonly Event[] = [
      { ...directory(CONTOSO), enterpriseAgreement: true },
      member(CONTOSO, KELLEY, { role: 'global-admin' }),
      member(CONTOSO, JANE),
    ];
    for (const who of [KELLEY_ADMIN, JANE_GOULD]) {
      given(...bought)
        .after(signIn(who))
        .when(start())
        .rejected('enterprise-agreement', { directory: 'Contoso' });
    }
  });

  test('is offered where it would be given, and not where it would be refused', () => {
    expect(whyNoOffice365Trial(kelley.world, 'default', 'e3')).toBeUndefined();
    expect(whyNoOffice365Trial(kelley.world, 'inprivate', 'e3')).toEqual({ code: 'needs-sign-in' });
  });

  test('forgets nothing of it but the form: what was typed before signing in is thrown away', () => {
    const after = givenStart('azure-customer', STEP.introduce, STEP.choose).after(signIn(KELLEY_ADMIN), start());
    expect(after.world.office365SignUps).toEqual([]);
    expect(after.world.directories.map(({ name }) => name)).toEqual(kelley.world.directories.map(({ name }) => name));
    expect(after.world.office365Subscriptions.map((one) => one.directory)).toEqual([CONTOSO.id]);
  });

  test('throws away a form that was begun while signed in already, and that of nobody else', () => {
    const other = { ...STEP.introduce, profile: 'inprivate' as const };
    const { world } = kelley.after(STEP.introduce, STEP.choose, other, start());
    expect(world.office365SignUps.map(({ profile }) => profile)).toEqual(['inprivate']);
  });
});
