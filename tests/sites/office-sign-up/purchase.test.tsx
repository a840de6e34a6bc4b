import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { office365StateOf, type Command } from '../../../src/core/index';
import { CONTOSO, JANE } from '../../../src/scenarios/cast';
import { redo, undo } from '../../../src/store/travel';
import { addressShown, openAt, worldNow } from '../../kit/open';
import { signIn } from '../../kit/given';
import { button, KELLEY, PERSONAL } from './officeSignUp';

const start = 'azure-customer';
const profile = 'default';
const BUY = 'portal.office.com/commerce/buy/e3';
const EXTEND = 'portal.office.com/commerce/extend/e3';
const ADMIN = 'portal.office.com/admin';
const JANE_GOULD = 'jane.gould@contoso.onmicrosoft.com';

const trial: Command = { type: 'startOffice365Trial', profile, plan: 'e3' };
const later = (days: number): Command => ({ type: 'letTimePass', minutes: days * 24 * 60 });
const extended: Command = { type: 'extendOffice365Trial', profile, plan: 'e3', card: 'accepted' };

const field = (name: string) => screen.getByRole('textbox', { name });
const link = (name: string) => within(screen.getByRole('main')).getByRole('link', { name });

function subscription() {
  const world = worldNow();
  const [only] = world.office365Subscriptions;
  if (!only) throw new Error('there is no subscription');
  return { ...only, state: office365StateOf(world, only) };
}

async function payWith(user: Awaited<ReturnType<typeof openAt>>, card: string, submit: string) {
  await user.click(button(card));
  await user.click(button(submit));
}

describe('a plan that is bought', () => {
  test('lands in the directory of the account that is signed in, for as many users as are typed', async () => {
    const user = await openAt(BUY, { start, as: KELLEY });
    expect(screen.getByRole('heading', { name: 'review your order' })).toBeVisible();
    expect(screen.getByText(/^It will belong to Contoso \(contoso\.onmicrosoft\.com\)/)).toHaveTextContent(KELLEY);
    await user.clear(field('Number of users'));
    await user.type(field('Number of users'), '7');
    expect(screen.getByText('$20.00 per user per month: $140.00 per month.')).toBeVisible();
    await payWith(user, 'Use a training card', 'Place order');

    expect(await screen.findByRole('heading', { level: 1, name: 'order receipt' })).toBeVisible();
    expect(screen.getByText('Office 365 Enterprise E3 | annual commitment')).toBeVisible();
    expect(screen.getByText('7 users')).toBeVisible();
    expect(subscription()).toMatchObject({ plan: 'e3', directory: CONTOSO.id, seats: 7, trial: false });
    expect(addressShown()).toBe(`portal.office.com/commerce/receipt/${subscription().order}`);
  });

  test.each([
    ['', /^Type for how many users/],
    ['0', /^Type for how many users/],
    ['1.5 or so', /^Type for how many users/],
    ['500001', /can buy only 500,000 more licenses/],
  ])('is not ordered for “%s” users', async (typed, why) => {
    const user = await openAt(BUY, { start, as: KELLEY });
    await user.clear(field('Number of users'));
    if (typed) await user.type(field('Number of users'), typed);
    await payWith(user, 'Use a training card', 'Place order');
    await waitFor(() => expect(field('Number of users')).toHaveAccessibleDescription(why));
    expect(field('Number of users')).toHaveFocus();
    expect(field('Card number')).toHaveValue('');
    expect(worldNow().office365Subscriptions).toEqual([]);
  });

  test.each([
    ['Use 4000 0000 0000 0002', /^The bank declined/],
    ['Use 5105 1051 0510 5100', /^Prepaid and virtual cards/],
  ])('is not paid with a card that is refused: %s', async (card, why) => {
    const user = await openAt(BUY, { start, as: KELLEY });
    await payWith(user, card, 'Place order');
    await waitFor(() => expect(field('Card number')).toHaveAccessibleDescription(why));
    expect(worldNow().office365Subscriptions).toEqual([]);
  });

  test('is not for those who may not buy, nor for a Microsoft account', async () => {
    await openAt(BUY, { start, as: JANE_GOULD });
    expect(screen.getByRole('alert')).toHaveTextContent(/Your role here is User\./);
    expect(screen.queryByRole('button', { name: 'Place order' })).toBeNull();
  });

  test('asks a Microsoft account for a work or school account', async () => {
    await openAt(BUY, { start, as: PERSONAL });
    expect(screen.getByRole('alert')).toHaveTextContent(/Microsoft account/);
    expect(button('Sign in with a work or school account')).toBeVisible();
  });

  test('is one of the plans that there are', async () => {
    await openAt('portal.office.com/commerce/buy/e9', { start, as: KELLEY });
    expect(screen.getByText(/There is nothing at/)).toBeVisible();
  });

  test('speaks Dutch', async () => {
    await openAt(BUY, { start, as: KELLEY, language: 'nl' });
    expect(screen.getByRole('heading', { name: 'controleer uw bestelling' })).toBeVisible();
    expect(button('Bestelling plaatsen')).toBeVisible();
  });
});

describe('an expired trial', () => {
  const give: Command = {
    type: 'editUsers',
    profile,
    directory: CONTOSO.id,
    users: [JANE.id],
    changes: { usageLocation: 'US' },
  };

  test('is mended from the admin center by buying it: its licenses and its people are kept, and undo takes it back', async () => {
    const user = await openAt(ADMIN, { start, after: [signIn(KELLEY), trial, give, later(61)] });
    expect(screen.getByText(/its subscription is disabled/)).toBeVisible();
    await user.click(link('Buy now'));
    expect(await screen.findByText(/^You keep what your trial has: 25 licenses/)).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Number of users' })).toBeNull();
    await payWith(user, 'Use a training card', 'Place order');

    expect(await screen.findByRole('heading', { level: 1, name: 'order receipt' })).toBeVisible();
    expect(subscription()).toMatchObject({ state: 'active', seats: 25, trial: false });
    const { purchase } = subscription();
    expect(screen.getByText(`Your confirmation number is: ${purchase}`)).toBeVisible();
    await user.click(link('Continue'));
    expect(await screen.findByRole('region', { name: 'subscriptions' })).toHaveTextContent(/Active/);
    expect(screen.queryByText(/trial of Office 365/)).toBeNull();

    await act(async () => void (await undo('a test')));
    expect(subscription()).toMatchObject({ state: 'disabled', trial: true });
    await act(async () => void (await redo('a test')));
    expect(subscription()).toMatchObject({ state: 'active', trial: false });
  });

  test('has a receipt of the trial still, and another of what was bought', async () => {
    const buy: Command = { type: 'buyOffice365Plan', profile, plan: 'e3', card: 'accepted' };
    await openAt(BUY, { start, after: [signIn(KELLEY), trial, buy] });
    const { order, purchase } = subscription();
    globalThis.location.hash = `#/portal.office.com/commerce/receipt/${order}`;
    expect(await screen.findByText('Office 365 Enterprise E3 Trial | 1 month term')).toBeVisible();
    globalThis.location.hash = `#/portal.office.com/commerce/receipt/${purchase}`;
    expect(await screen.findByText('Office 365 Enterprise E3 | annual commitment')).toBeVisible();
  });

  test('cannot be extended, and says what can be done', async () => {
    await openAt(EXTEND, { start, after: [signIn(KELLEY), trial, later(30)] });
    expect(screen.getByRole('alert')).toHaveTextContent(/only a trial that is running can be extended/);
    expect(link("Buy the plan and keep the trial's licenses")).toHaveAttribute('href', `#/${BUY}`);
  });
});

describe('a trial that is running', () => {
  test('is extended once, from its notice', async () => {
    const user = await openAt(ADMIN, { start, after: [signIn(KELLEY), trial] });
    expect(screen.getByText(/it expires on 9\/16\/2016/)).toBeVisible();
    await user.click(link('Extend trial'));
    expect(await screen.findByText(/With 30 more days it will end on 10\/16\/2016/)).toBeVisible();
    await payWith(user, 'Use a training card', 'Extend trial');

    expect(await screen.findByText(/it expires on 10\/16\/2016\. It was extended/)).toBeVisible();
    expect(addressShown()).toBe(ADMIN);
    expect(screen.queryByRole('link', { name: 'Extend trial' })).toBeNull();
    expect(link('Buy now')).toHaveAttribute('href', `#/${BUY}`);
  });

  test('is not extended twice', async () => {
    await openAt(EXTEND, { start, after: [signIn(KELLEY), trial, extended] });
    expect(screen.getByRole('alert')).toHaveTextContent(/has been extended already/);
  });

  test('is not extended with a card that is declined', async () => {
    const user = await openAt(EXTEND, { start, after: [signIn(KELLEY), trial] });
    await payWith(user, 'Use 4000 0000 0000 0002', 'Extend trial');
    await waitFor(() => expect(field('Card number')).toHaveAccessibleDescription(/^The bank declined/));
    expect(subscription().extended).toBeUndefined();
  });

  test('must be there to be extended', async () => {
    await openAt(EXTEND, { start, as: KELLEY });
    expect(screen.getByRole('alert')).toHaveTextContent(/Contoso has no trial of Office 365 Enterprise E3/);
    expect(link('Buy the plan')).toHaveAttribute('href', `#/${BUY}`);
  });
});
