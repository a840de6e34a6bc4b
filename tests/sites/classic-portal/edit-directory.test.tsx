import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { findAzureSubscription, usersOf, type Command, type Event } from '../../../src/core/index';
import { ALPINE, CONTOSO, DEFAULT_DIRECTORY, directory, guest, KELLEY_PERSONAL } from '../../../src/scenarios/cast';
import { send } from '../../../src/store/send';
import { signIn } from '../../kit/given';
import { addressShown, openAt, worldNow } from '../../kit/open';
import { associated, button, choice, JANE, shared, TRIAL } from './bringingTogether';
import { PERSONAL, row, rowsShown, SETTINGS } from './classicPortal';

const PAGE = `${SETTINGS}/subscriptions`;
const SELECTED = `${PAGE}?selected=${TRIAL}`;
const start = 'bought-separately';
const profile = 'default';
const trial = () => findAzureSubscription(worldNow(), TRIAL);

const { id: account, email, firstName, lastName } = KELLEY_PERSONAL;
const facts = { account, source: 'microsoft-account', userName: email, firstName, lastName } as const;
/** A directory under an Enterprise Agreement that has let the Microsoft account in. */
const alpineUnderAgreement: readonly Event[] = [
  { ...directory(ALPINE), enterpriseAgreement: true },
  guest(ALPINE, 'Kelley in Alpine', facts, 'global-admin'),
];

describe('EDIT DIRECTORY', () => {
  test('has the selected subscription trust another directory, as in pictures s316 to s322', async () => {
    const user = await openAt(PAGE, { start, after: associated });
    await user.click(row('Free Trial'));
    await user.click(button('EDIT DIRECTORY'));
    const first = within(screen.getByRole('dialog', { name: 'Change the associated directory: step 1 of 2' }));
    expect(first.getByRole('textbox', { name: 'SUBSCRIPTIONS' })).toHaveValue('Free Trial');
    expect(choice('DIRECTORY')).toHaveDisplayValue('Contoso (contoso.onmicrosoft.com)');
    expect(first.queryByRole('option', { name: /^Default Directory/ })).toBeNull();
    await user.click(button('Next'));

    expect(screen.getByRole('dialog', { name: 'Confirm directory mapping: step 2 of 2' })).toBeVisible();
    expect(screen.getByText('All co-administrators will be removed.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'CO-ADMINISTRATORS AFFECTED' })).toHaveValue('None');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Back' }));
    await user.click(button('Next'));
    expect(trial()?.directory).toBe(DEFAULT_DIRECTORY.id);
    await user.dblClick(button('Complete'));

    expect(await screen.findByText('Free Trial trusts Contoso from now on.')).toBeVisible();
    expect(rowsShown()[0]?.at(-1)).toBe('Contoso (contoso.onmicrosoft.com)');
    expect(trial()?.directory).toBe(CONTOSO.id);
    expect(button('EDIT DIRECTORY')).toHaveFocus();
    expect(addressShown()).toBe(SELECTED);
  });

  test('names those who lose their rights, and the roles on resource groups that the original kept quiet about', async () => {
    const user = await openAt(SELECTED, { start, after: shared });
    const [contoso] = worldNow().directories;
    const jane = contoso && usersOf(contoso).find(({ userName }) => userName === JANE);
    const deeds: readonly Command[] = [
      { type: 'createResourceGroup', profile, subscription: TRIAL, group: 'WebShop', location: 'West US' },
      {
        type: 'giveAccess',
        profile,
        subscription: TRIAL,
        group: 'WebShop',
        user: jane?.id ?? '',
        role: 'contributor',
      },
    ];
    for (const deed of deeds) expect(await send(deed, PAGE)).toHaveProperty('events');

    await user.click(button('EDIT DIRECTORY'));
    await user.click(button('Next'));
    expect(screen.getByRole('textbox', { name: 'CO-ADMINISTRATORS AFFECTED' })).toHaveValue(`Free Trial: ${JANE}`);
    expect(screen.getByRole('textbox', { name: 'CO-ADMINISTRATORS AFFECTED' })).toHaveFocus();
    const said = within(screen.getByRole('region', { name: 'The simulator says' }));
    expect(said.getByText(/^The original’s warning kept quiet about it/)).toBeVisible();
    expect(said.getByText(`WebShop: ${JANE}`)).toBeVisible();
    await user.click(button('Copy to clipboard'));
    expect(await navigator.clipboard.readText()).toBe(`Free Trial: ${JANE}`);
    await user.click(button('Complete'));
    expect(trial()).toMatchObject({ directory: DEFAULT_DIRECTORY.id, coAdministrators: [] });
    expect(worldNow().resourceGroups.flatMap(({ access }) => access)).toEqual([]);
  });

  test('changes nothing where it is closed on the way', async () => {
    const user = await openAt(SELECTED, { start, after: associated });
    await user.click(button('EDIT DIRECTORY'));
    await user.click(button('Next'));
    await user.click(button('Close'));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(trial()?.directory).toBe(DEFAULT_DIRECTORY.id);
  });

  test('needs a subscription that is selected', async () => {
    await openAt(PAGE, { start, after: associated });
    expect(button('EDIT DIRECTORY')).toBeDisabled();
    expect(button('EDIT DIRECTORY')).toHaveAccessibleDescription('Select a subscription to change its directory.');
  });

  test('needs another directory, and says how to get one', async () => {
    await openAt(SELECTED, { start, as: PERSONAL });
    expect(button('EDIT DIRECTORY')).toBeDisabled();
    expect(button('EDIT DIRECTORY')).toHaveAccessibleDescription(
      /is a user of no other directory\. Add one first: NEW, .* CUSTOM CREATE\.$/,
    );
  });

  test.each([
    ['en', 'EDIT DIRECTORY', /^Only the Service Administrator can change .* Free Trial .*in the Account Center\.$/],
    ['nl', 'DIRECTORY BEWERKEN', /^Alleen de servicebeheerder kan wijzigen .* Free Trial .*in het accountcentrum/],
  ] as const)('needs-service-administrator: a Co-administrator is told who can (%s)', async (language, name, why) => {
    await openAt(SELECTED, { start, after: [...shared, signIn(JANE)], language });
    expect(button(name)).toBeDisabled();
    expect(button(name)).toHaveAccessibleDescription(why);
    expect(screen.getByText(why)).toBeVisible();
  });

  test.each([
    ['en', 'EDIT DIRECTORY', 'Next', 'Complete', /^Alpine Ski House was bought under an .*Contact support/],
    ['nl', 'DIRECTORY BEWERKEN', 'Volgende', 'Voltooien', /^Alpine Ski House valt onder een .*ondersteuning/],
  ] as const)('enterprise-agreement: the directory cannot be chosen to any effect (%s)', async (...words) => {
    const [language, edit, next, complete, why] = words;
    const user = await openAt(SELECTED, { start, besides: alpineUnderAgreement, as: PERSONAL, language });
    await user.click(button(edit));
    await user.click(button(next));
    await user.click(button(complete));
    expect(await screen.findByText(why)).toBeVisible();
    expect(trial()?.directory).toBe(DEFAULT_DIRECTORY.id);
  });

  test.each([
    ['en', 'EDIT DIRECTORY', /^kelley\.wall@outlook\.com can choose among .* CUSTOM CREATE\.$/],
    ['nl', 'DIRECTORY BEWERKEN', /^kelley\.wall@outlook\.com kan kiezen uit .* AANGEPAST MAKEN\.$/],
  ] as const)('says how a directory that is missing in the list gets there (%s)', async (language, edit, said) => {
    const user = await openAt(SELECTED, { start, after: associated, language });
    await user.click(button(edit));
    expect(screen.getByText(said)).toBeVisible();
  });

  test('speaks Dutch', async () => {
    const user = await openAt(SELECTED, { start, after: associated, language: 'nl' });
    await user.click(button('DIRECTORY BEWERKEN'));
    await user.click(button('Volgende'));
    expect(screen.getByText('Alle medebeheerders worden verwijderd.')).toBeVisible();
    const said = within(screen.getByRole('region', { name: 'De simulator zegt' }));
    expect(said.getByText(/Nu zijn er geen\.$/)).toBeVisible();
    await user.click(button('Voltooien'));
    expect(await screen.findByText('Free Trial vertrouwt vanaf nu Contoso.')).toBeVisible();
  });
});
