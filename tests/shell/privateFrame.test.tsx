import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { KELLEY_ADMIN } from '../kit/given';
import { addressShown, openAt, worldNow } from '../kit/open';
import { openLesson } from '../kit/openLesson';
import { useRun } from '../../src/store/run';

const JANE = 'jane.gould@contoso.onmicrosoft.com';
const ACTIVE_USERS = 'portal.office.com/admin/users/active';

const first = () => within(screen.getByRole('navigation', { name: 'Browser' }));
const second = () => within(screen.getByRole('navigation', { name: 'Second frame' }));
const idOf = (profile: 'default' | 'inprivate') => worldNow().signedIn[profile];

describe('a second frame that is InPrivate', () => {
  test('has a sign-in of its own, which stays while the frames go elsewhere', async () => {
    const user = await openAt(`azure.microsoft.com?beside=${ACTIVE_USERS}`, { as: KELLEY_ADMIN });
    await user.click(second().getByRole('switch', { name: 'InPrivate' }));
    await waitFor(() => expect(second().getByText('Nobody signed in')).toBeVisible());
    expect(second().getByRole('switch', { name: 'InPrivate' })).toHaveAttribute('aria-checked', 'true');
    expect(first().getByTitle(`Signed in: ${KELLEY_ADMIN}`)).toBeVisible();
    await waitFor(() =>
      expect(second().getByRole('textbox', { name: 'Address' })).toHaveDisplayValue(/^https:..login/),
    );
    expect(addressShown()).toMatch(/&private=$/);

    await user.click(second().getByText('Nobody signed in'));
    await user.click(second().getByRole('button', { name: /^Jane Gould/ }));
    await waitFor(() => expect(second().getByTitle(`Signed in: ${JANE}`)).toBeVisible());
    expect(idOf('inprivate')).not.toBe(idOf('default'));
    expect(first().getByTitle(`Signed in: ${KELLEY_ADMIN}`)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(idOf('inprivate')).toBeUndefined());
    expect(idOf('default')).toBeDefined();
  });

  test('is there by a link to a start, and stays when the run begins again', async () => {
    const user = await openAt('start/office-customer?beside=products.office.com/business&private');
    const there = 'azure.microsoft.com?beside=products.office.com%2Fbusiness&private=';
    await waitFor(() => expect(addressShown()).toBe(there));
    const { id } = useRun.getState();
    await user.click(await screen.findByRole('button', { name: 'Run' }));
    await user.click(screen.getByRole('button', { name: 'Reset' }));
    await user.click(screen.getByRole('button', { name: 'Begin again' }));
    await waitFor(() => expect(useRun.getState().id).not.toBe(id));
    await waitFor(() => expect(addressShown()).toBe(there));
  });

  test('stays InPrivate when it is the only one left, and is an ordinary one no more once it is closed', async () => {
    const user = await openAt('azure.microsoft.com?beside=no.such.site&private');
    await user.click(first().getByRole('button', { name: 'Close frame' }));
    await waitFor(() => expect(addressShown()).toBe('no.such.site?private='));
    expect(first().getByRole('switch', { name: 'InPrivate' })).toHaveAttribute('aria-checked', 'true');
    await user.click(first().getByRole('button', { name: 'Open beside' }));
    await user.click(second().getByRole('button', { name: 'Close frame' }));
    await waitFor(() => expect(addressShown()).toBe('no.such.site'));
    expect(first().queryByRole('switch', { name: 'InPrivate' })).toBeNull();
  });
});

describe('who can be signed in as with one press', () => {
  test('are the people of the world with what they are, and it is noted as the sign-in that it is', async () => {
    const user = await openAt('azure.microsoft.com', { as: KELLEY_ADMIN });
    await user.click(first().getByTitle(`Signed in: ${KELLEY_ADMIN}`));
    const people = within(first().getByRole('region', { name: 'Sign in as …' }));
    expect(people.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Kelley WallMicrosoft account',
      'Kelley WallGlobal Admin of Contoso',
      'Jane GouldUser of Contoso',
      'Tricia LawsonUser of Contoso',
    ]);
    expect(people.getAllByRole('button')[1]).toBeDisabled();
    await user.click(people.getByRole('button', { name: /^Jane Gould/ }));
    await waitFor(() => expect(first().getByTitle(`Signed in: ${JANE}`)).toBeVisible());
    expect(useRun.getState().run?.done.at(-1)?.did.command).toEqual({
      type: 'signIn',
      profile: 'default',
      userName: JANE,
      kind: 'organizational',
    });
  });

  test('are found by name where they are many', async () => {
    const user = await openAt('azure.microsoft.com', { start: 'large-company' });
    await user.click(first().getByText('Nobody signed in'));
    const people = within(first().getByRole('region', { name: 'Sign in as …' }));
    expect(people.getAllByRole('button')).toHaveLength(8);
    await user.type(people.getByRole('searchbox', { name: 'Name or user name' }), 'nobody like this');
    expect(people.getByText('Nobody has this in their name.')).toBeVisible();
  });

  test('are not offered in a lesson, which is about signing in too', async () => {
    await openLesson('office-first', { mode: 'practice' });
    expect(screen.queryByRole('region', { name: 'Sign in as …' })).toBeNull();
    expect(first().getByText('Nobody signed in').closest('details')).toBeNull();
  });
});
