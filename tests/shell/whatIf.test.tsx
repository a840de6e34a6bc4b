import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/core/index';
import { CONTOSO, TRICIA } from '../../src/scenarios/cast';
import { logOfRun, useRun } from '../../src/store/run';
import { send } from '../../src/store/send';
import { KELLEY_ADMIN, PART, THREE_PARTS } from '../kit/given';
import { addressShown, openAt, worldNow } from '../kit/open';

const SIGNED_UP = [...THREE_PARTS, PART.agree];

const timeline = () => screen.findByRole('complementary', { name: 'Timeline' });

async function openWhatIf() {
  const user = await openAt('azure.microsoft.com?timeline', { as: KELLEY_ADMIN, after: SIGNED_UP });
  await user.click(
    within(await timeline()).getByRole('link', {
      name: /^What if\?: Kelley Wall \(admin@contoso\.onmicrosoft\.com\) signed up/,
    }),
  );
  return { user, dialog: within(await screen.findByRole('dialog', { name: 'What if?' })) };
}

describe('what if?', () => {
  test('tells the story again with the Microsoft account, and says what comes out differently', async () => {
    const { user, dialog } = await openWhatIf();
    expect(dialog.queryByRole('link', { name: new RegExp(KELLEY_ADMIN) })).toBeNull();
    await user.click(dialog.getByRole('link', { name: /kelley\.wall@outlook\.com/ }));

    expect(dialog.getByText(/Azure and Office 365 share no directory/)).toBeVisible();
    expect(
      dialog.getByText('The Azure subscription Free Trial lands in Default Directory instead of Contoso.'),
    ).toBeVisible();
    const rows = dialog.getAllByRole('row').map((row) => row.textContent);
    expect(rows[1]).toMatch(/Here they part.*signed in with the organizational.*signed in with the Microsoft account/);
    expect(rows.at(-1)).toMatch(/Free Trial in Contoso.*Free Trial in Default Directory/);
  });

  test('opens on the account that changes most, with both worlds side by side first', async () => {
    const { dialog } = await openWhatIf();
    expect(dialog.getByRole('link', { name: /kelley\.wall@outlook\.com/ })).toHaveAttribute('aria-current', 'true');
    const worlds = dialog.getByRole('region', { name: 'Both worlds' });
    const outcome = dialog.getByRole('region', { name: /^What comes out differently/ });
    expect(worlds.compareDocumentPosition(outcome)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(outcome).toHaveTextContent('Azure and Office 365 share no directory');
  });

  test('is offered once a choice has decided something, and goes with the next deed', async () => {
    const user = await openAt('azure.microsoft.com', { as: KELLEY_ADMIN, after: SIGNED_UP });
    const offer = screen.getByRole('link', { name: 'What if?' });
    await user.click(offer);
    expect(await screen.findByRole('dialog', { name: 'What if?' })).toBeVisible();
    await act(async () => void (await send({ type: 'signOut', profile: 'default' }, 'azure.microsoft.com')));
    expect(screen.queryByRole('link', { name: 'What if?' })).toBeNull();
  });

  test('is offered where rights were wanting, and not for a form that was filled in badly', async () => {
    const user = await openAt('azure.microsoft.com', { as: 'jane.gould@contoso.onmicrosoft.com' });
    const refused: Command = { type: 'startOffice365Trial', profile: 'default', plan: 'e3' };
    expect(screen.queryByRole('link', { name: 'What if?' })).toBeNull();
    await act(async () => void (await send(refused, 'azure.microsoft.com')));
    await user.click(screen.getByRole('link', { name: 'What if?' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'What if?' }));
    expect(dialog.getByRole('link', { name: new RegExp(KELLEY_ADMIN) })).toHaveAttribute('aria-current', 'true');
    expect(dialog.getByText('Contoso gets Office 365 Enterprise E3.')).toBeVisible();
    const [first, second] = within(dialog.getAllByRole('row').at(-1) ?? document.body).getAllByRole('cell');
    expect(first).toHaveTextContent(/^Refused\./);
    expect(second).toHaveTextContent(/Office 365 Enterprise E3/);
    await act(async () => void (await send(PART.card, 'azure.microsoft.com')));
    expect(screen.queryByRole('link', { name: 'What if?' })).toBeNull();
  });

  test('tells people of one name apart in the pictures of both worlds', async () => {
    const { user, dialog } = await openWhatIf();
    await user.click(dialog.getByRole('link', { name: /kelley\.wall@outlook\.com/ }));
    const [original, other] = within(dialog.getByRole('region', { name: 'Both worlds' })).getAllByRole('figure');
    expect(original).toHaveTextContent(`Kelley Wall ${KELLEY_ADMIN} Global Admin Jane Gould`);
    expect(original).toHaveTextContent(`Owner: Kelley Wall (${KELLEY_ADMIN})`);
    expect(other).toHaveTextContent('Owner: Kelley Wall (kelley.wall@outlook.com)');
  });

  test('says why a step no longer goes', async () => {
    const user = await openAt('azure.microsoft.com?timeline', {
      as: KELLEY_ADMIN,
      after: [
        {
          type: 'editUsers',
          profile: 'default',
          directory: CONTOSO.id,
          users: [TRICIA.id],
          changes: { role: 'billing-admin' },
        },
      ],
    });
    await user.click(within(await timeline()).getByRole('link', { name: /^What if\?/ }));
    const dialog = within(await screen.findByRole('dialog', { name: 'What if?' }));
    await user.click(dialog.getByRole('link', { name: /jane\.gould/ }));
    expect(dialog.getByText('Refused.').parentElement).toHaveTextContent(/Global Admin/);
  });

  test('can be gone on in, as a run of its own on the same page', async () => {
    const { user, dialog } = await openWhatIf();
    const { id } = useRun.getState();
    await user.click(dialog.getByRole('link', { name: /kelley\.wall@outlook\.com/ }));
    await user.click(dialog.getByRole('button', { name: 'Go on in this world' }));

    await waitFor(() => expect(useRun.getState().id).not.toBe(id));
    expect(worldNow().directories.map(({ name }) => name)).toEqual(['Contoso', 'Default Directory']);
    expect(screen.queryByRole('dialog', { name: 'What if?' })).toBeNull();
    expect(addressShown()).toMatch(/^azure\.microsoft\.com\?timeline=$/);
  });

  test('says of what is missing that it is, and not that it is apart; and goes on where there is such a page', async () => {
    const order: Command = { type: 'startOffice365Trial', profile: 'default', plan: 'e3' };
    const user = await openAt('products.office.com/business?timeline', {
      start: 'azure-customer',
      as: KELLEY_ADMIN,
      after: [order],
    });
    const receipt = `portal.office.com/commerce/receipt/${worldNow().office365Subscriptions[0]?.order ?? ''}`;
    globalThis.location.hash = `#/${receipt}?timeline`;
    await screen.findByRole('heading', { name: 'order receipt' });
    await user.click(within(await timeline()).getByRole('link', { name: /^What if\?: Kelley Wall signed in/ }));
    const dialog = within(await screen.findByRole('dialog', { name: 'What if?' }));
    await user.click(dialog.getByRole('link', { name: /jane\.gould/ }));
    expect(dialog.queryByText(/share no directory/)).toBeNull();
    await user.click(dialog.getByRole('button', { name: 'Go on in this world' }));
    await waitFor(() => expect(addressShown()).toBe('products.office.com/business?timeline='));
  });

  test('is closed again, and nothing has changed', async () => {
    const { user, dialog } = await openWhatIf();
    const before = logOfRun().length;
    await user.click(dialog.getByRole('button', { name: 'Close “What if?”' }));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'What if?' })).toBeNull());
    expect(addressShown()).toMatch(/^azure\.microsoft\.com\?timeline=$/);
    expect(logOfRun()).toHaveLength(before);
  });
});
