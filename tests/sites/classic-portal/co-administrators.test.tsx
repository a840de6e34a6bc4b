import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { findAzureSubscription, type Command, type Event } from '../../../src/core/index';
import { CONTOSO, JANE as JANE_OF_CAST, KELLEY_PERSONAL } from '../../../src/scenarios/cast';
import { signIn } from '../../kit/given';
import { openAt, worldNow } from '../../kit/open';
import { anotherSubscription, associated, box, button, JANE, moved, shared, tick, TRIAL } from './bringingTogether';
import { commands, PERSONAL, row, rowsShown, selectedRows, SETTINGS } from './classicPortal';

const PAGE = `${SETTINGS}/administrators`;
const start = 'bought-separately';
const coAdministrators = (subscription = TRIAL) => findAzureSubscription(worldNow(), subscription)?.coAdministrators;

async function openAdd(given: Parameters<typeof openAt>[1]) {
  const user = await openAt(PAGE, given);
  await user.click(button('ADD'));
  return user;
}

describe('ADD', () => {
  test('makes a user of the directory a co-administrator, as in pictures s319 to s321', async () => {
    const user = await openAdd({ start, after: moved });
    expect(screen.getByRole('dialog', { name: 'Specify a co-administrator for subscriptions' })).toBeVisible();
    await user.type(box('EMAIL ADDRESS'), JANE);
    expect(within(screen.getByRole('dialog')).getByText('Contoso')).toBeVisible();
    await user.click(tick('Free Trial'));
    await user.dblClick(button('Complete'));

    expect(await screen.findByText(`${JANE} is now a co-administrator.`)).toBeVisible();
    expect(rowsShown()).toEqual([
      [PERSONAL, 'Free Trial', TRIAL, 'Service administrator'],
      [JANE, 'Free Trial', TRIAL, 'Co-administrator'],
    ]);
    expect(button('ADD')).toHaveFocus();
    await user.click(button('Undo'));
    expect(rowsShown()).toHaveLength(1);
    expect(screen.queryByText(`${JANE} is now a co-administrator.`)).toBeNull();
  });

  test('is for co-administrators too', async () => {
    const user = await openAdd({ start, after: [...shared, signIn(JANE)] });
    await user.type(box('EMAIL ADDRESS'), 'kelley.wall@contoso.onmicrosoft.com');
    await user.click(tick('Free Trial'));
    await user.click(button('Complete'));
    await screen.findByText(/is now a co-administrator\.$/);
    expect(coAdministrators()).toHaveLength(2);
  });

  test('says what is missing, and loses nothing', async () => {
    const user = await openAdd({ start, after: moved });
    await user.click(button('Complete'));
    expect(box('EMAIL ADDRESS')).toHaveAccessibleDescription('Type an e-mail address.');
    expect(tick('Free Trial')).toHaveAccessibleDescription(/Tick at least one subscription\.$/);
    await user.type(box('EMAIL ADDRESS'), 'nobody@example.com');
    await user.click(tick('Free Trial'));
    await user.click(button('Complete'));
    expect(box('EMAIL ADDRESS')).toHaveAccessibleDescription(/^We can’t find an account named nobody@/);
    expect(box('EMAIL ADDRESS')).toHaveValue('nobody@example.com');
    expect(tick('Free Trial')).toBeChecked();
  });

  test('account-of-other-organization: while the subscription trusts another directory', async () => {
    const user = await openAdd({ start, after: associated });
    await user.type(box('EMAIL ADDRESS'), JANE);
    await user.click(tick('Free Trial'));
    await user.click(button('Complete'));
    expect(box('EMAIL ADDRESS')).toHaveAccessibleDescription(
      /belongs to another organization\. Choose a user of the subscription’s directory or a Microsoft account/,
    );
    expect(coAdministrators()).toEqual([]);
  });

  test('account-of-other-organization, in Dutch', async () => {
    const user = await openAt(PAGE, { start, after: associated, language: 'nl' });
    await user.click(button('TOEVOEGEN'));
    await user.type(box('E-MAILADRES'), JANE);
    await user.click(tick('Free Trial'));
    await user.click(button('Voltooien'));
    expect(box('E-MAILADRES')).toHaveAccessibleDescription(/hoort bij een andere organisatie\. Kies /);
  });

  test('two-accounts-of-this-name: asks which one is meant', async () => {
    const same: Event = {
      type: 'MicrosoftAccountCreated',
      id: 'the other Jane',
      email: JANE,
      firstName: 'Jane',
      lastName: 'Gould',
    };
    const user = await openAdd({ start, besides: [same], after: moved });
    await user.type(box('EMAIL ADDRESS'), JANE);
    const which = screen.getByRole('group', { name: 'Two accounts have this name. Which one do you mean?' });
    await user.click(tick('Free Trial'));
    await user.click(button('Complete'));
    expect(box('EMAIL ADDRESS')).toHaveAccessibleDescription(/is used by more than one account/);
    await user.click(within(which).getByRole('radio', { name: 'Work or school account in Contoso' }));
    await user.click(button('Complete'));
    await screen.findByText(`${JANE} is now a co-administrator.`);
    expect(coAdministrators()).toEqual([JANE_OF_CAST.id]);
  });
});

describe('EDIT', () => {
  test('gives and takes subscriptions', async () => {
    const user = await openAt(PAGE, { start, besides: [anotherSubscription], after: shared });
    await user.click(row(JANE));
    await user.click(button('EDIT'));
    expect(box('EMAIL ADDRESS')).toHaveValue(JANE);
    expect(tick('Free Trial')).toBeChecked();
    expect(tick('Free Trial')).toHaveFocus();
    await user.click(tick('Second Trial'));
    await user.click(tick('Free Trial'));
    await user.click(button('Complete'));
    expect(await screen.findByText(`The subscriptions of ${JANE} have been changed.`)).toBeVisible();
    expect([coAdministrators(), coAdministrators('another')]).toEqual([[], [JANE_OF_CAST.id]]);
    expect(screen.getAllByRole('row')[1]).toHaveFocus();
  });

  test('leaves at least one, and points to REMOVE', async () => {
    const user = await openAt(PAGE, { start, after: shared });
    await user.click(row(JANE));
    await user.click(button('EDIT'));
    await user.click(tick('Free Trial'));
    await user.click(button('Complete'));
    expect(tick('Free Trial')).toHaveAccessibleDescription(/choose REMOVE\.$/);
    await user.click(tick('Free Trial'));
    await user.click(button('Complete'));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(coAdministrators()).toEqual([JANE_OF_CAST.id]);
  });
});

describe('REMOVE', () => {
  test('asks, takes NO for an answer, and takes the right away', async () => {
    const user = await openAt(PAGE, { start, after: shared });
    await user.click(row(JANE));
    await user.click(button('REMOVE'));
    const question = `Remove ${JANE} as a co-administrator of Free Trial?`;
    expect(screen.getByRole('alertdialog', { name: question })).toBeVisible();
    await user.click(button('NO'));
    expect(coAdministrators()).toHaveLength(1);

    await user.click(button('REMOVE'));
    await user.dblClick(button('YES'));
    expect(await screen.findByText(`${JANE} is no co-administrator of Free Trial any more.`)).toBeVisible();
    expect(rowsShown()).toHaveLength(1);
    expect(selectedRows()).toEqual([]);
    expect(row(PERSONAL)).toHaveFocus();
    expect(coAdministrators()).toEqual([]);
  });

  test('works for somebody who was deleted since, whose name still stands there', async () => {
    const deleteJane: readonly Command[] = [
      signIn('kelley.wall@contoso.onmicrosoft.com'),
      { type: 'deleteUsers', profile: 'default', directory: CONTOSO.id, users: [JANE_OF_CAST.id] },
      signIn(PERSONAL),
    ];
    const user = await openAt(PAGE, { start, after: [...shared, ...deleteJane] });
    await user.click(row(`${JANE} (deleted)`));
    await user.click(button('EDIT'));
    expect(box('EMAIL ADDRESS')).toHaveValue(JANE);
    await user.keyboard('{Escape}');
    await user.click(button('REMOVE'));
    await user.click(button('YES'));
    expect(await screen.findByText(`${JANE} is no co-administrator of Free Trial any more.`)).toBeVisible();
    expect(coAdministrators()).toEqual([]);
  });

  test('of oneself leaves one outside', async () => {
    const user = await openAt(PAGE, { start, after: [...shared, signIn(JANE)] });
    await user.click(row(JANE));
    await user.click(button('REMOVE'));
    await user.click(button('YES'));
    expect(await screen.findByRole('heading', { name: /does not manage a single Azure subscription/ })).toBeVisible();
  });

  test('is not for the Service Administrator, nor is EDIT, and the page says who can', async () => {
    const user = await openAt(PAGE, { start, as: PERSONAL });
    expect(button('EDIT')).toHaveAccessibleDescription('Select a co-administrator to edit or remove.');
    await user.click(row(PERSONAL));
    for (const name of ['EDIT', 'REMOVE']) {
      await user.click(button(name));
      expect(screen.getByText(/Account Administrator .* in the Account Center\.$/)).toBeVisible();
      expect(screen.queryByRole('dialog')).toBeNull();
      expect(screen.queryByRole('button', { name: 'YES' })).toBeNull();
    }
    expect(commands().slice(0, 4)).toEqual(['NEW', 'ADD', 'EDIT', 'REMOVE']);
    expect(coAdministrators()).not.toContain(KELLEY_PERSONAL.id);
  });

  test('speaks Dutch', async () => {
    const user = await openAt(PAGE, { start, after: shared, language: 'nl' });
    await user.click(row(JANE));
    await user.click(button('VERWIJDEREN'));
    await user.click(button('JA'));
    expect(await screen.findByText(`${JANE} is geen medebeheerder van Free Trial meer.`)).toBeVisible();
  });
});
