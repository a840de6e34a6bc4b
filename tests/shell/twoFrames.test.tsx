import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addressShown, openAt } from '../kit/open';

const KELLEY = 'admin@contoso.onmicrosoft.com';

const first = () => within(screen.getByRole('navigation', { name: 'Browser' }));
const second = () => within(screen.getByRole('navigation', { name: 'Second frame' }));
const addressIn = (frame: ReturnType<typeof first>) => frame.getByRole('textbox', { name: 'Address' });

async function openTwo() {
  return openAt('azure.microsoft.com?beside=portal.office.com/admin/users/active', { as: KELLEY });
}

describe('two frames', () => {
  test('stand in one address, each with a page of its own and one of them the main one', async () => {
    await openTwo();
    expect(addressIn(first())).toHaveValue('https://azure.microsoft.com');
    expect(addressIn(second())).toHaveValue('https://portal.office.com/admin/users/active');
    expect(await screen.findByRole('heading', { name: 'ACTIVE USERS' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Try for free' })).toBeVisible();
    expect(screen.getAllByRole('main')).toHaveLength(1);
    expect(document.title).toContain('Azure');
  });

  test('go their own ways, back and forward too', async () => {
    const user = await openTwo();
    await user.clear(addressIn(second()));
    await user.type(addressIn(second()), 'no.such.site{Enter}');
    await waitFor(() => expect(addressIn(second())).toHaveValue('https://no.such.site'));
    expect(addressIn(first())).toHaveValue('https://azure.microsoft.com');

    await user.click(second().getByRole('button', { name: 'Back' }));
    await waitFor(() => expect(addressIn(second())).toHaveValue('https://portal.office.com/admin/users/active'));
    await user.click(second().getByRole('button', { name: 'Forward' }));
    await waitFor(() => expect(addressIn(second())).toHaveValue('https://no.such.site'));
    await user.click(first().getByRole('button', { name: 'Back' }));
    expect(addressIn(second())).toHaveValue('https://no.such.site');
  });

  test('go back past a sign-in that a page led to by itself, and past an address that was typed twice', async () => {
    const user = await openAt('azure.microsoft.com?beside=no.such.site');
    await user.click(first().getByRole('link', { name: 'Azure portal' }));
    await waitFor(() => expect(addressIn(first())).toHaveDisplayValue(/login\.microsoftonline\.com/));
    await user.click(first().getByRole('button', { name: 'Back' }));
    await waitFor(() => expect(addressIn(first())).toHaveValue('https://azure.microsoft.com'));

    await user.clear(addressIn(second()));
    await user.type(addressIn(second()), 'azure.microsoft.com{Enter}');
    await user.type(addressIn(second()), '{Enter}');
    await user.click(second().getByRole('button', { name: 'Back' }));
    await waitFor(() => expect(addressIn(second())).toHaveValue('https://no.such.site'));
  });

  test('both continue after a sign-in in either of them', async () => {
    const user = await openAt('portal.azure.com?beside=portal.office.com/admin/users/active');
    await waitFor(() => expect(addressIn(second())).toHaveDisplayValue(/login\.microsoftonline\.com/));
    const page = within(screen.getByRole('main'));
    await user.type(await page.findByLabelText('User name'), KELLEY);
    await user.type(page.getByLabelText('Password'), 'Pass@word1{Enter}');
    await waitFor(() => expect(addressIn(first())).toHaveValue('https://portal.azure.com'));
    await waitFor(() => expect(addressIn(second())).toHaveValue('https://portal.office.com/admin/users/active'));
  });

  test('share the sign-in of the profile', async () => {
    const user = await openTwo();
    await user.click(second().getByRole('button', { name: 'Sign out' }));
    await waitFor(() => expect(first().getByText('Nobody signed in')).toBeVisible());
    await waitFor(() => expect(addressIn(second())).toHaveDisplayValue(/login\.microsoftonline\.com/));
    expect(addressIn(first())).toHaveValue('https://azure.microsoft.com');
  });

  test('can be opened and closed, either of them', async () => {
    const user = await openAt('azure.microsoft.com', { as: KELLEY });
    await user.click(screen.getByRole('button', { name: 'Open beside' }));
    await waitFor(() => expect(addressIn(second())).toHaveValue('https://azure.microsoft.com'));
    await user.clear(addressIn(second()));
    await user.type(addressIn(second()), 'no.such.site{Enter}');
    await waitFor(() => expect(addressIn(second())).toHaveValue('https://no.such.site'));

    await user.click(second().getByRole('button', { name: 'Close frame' }));
    await waitFor(() => expect(addressShown()).toBe('azure.microsoft.com'));
    expect(screen.getByRole('main')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Open beside' }));
    await user.clear(addressIn(second()));
    await user.type(addressIn(second()), 'no.such.site{Enter}');
    await user.click(first().getByRole('button', { name: 'Close frame' }));
    await waitFor(() => expect(addressShown()).toBe('no.such.site'));
    expect(screen.queryByRole('slider')).toBeNull();
  });

  test('are divided as one likes, by keyboard', async () => {
    const user = await openTwo();
    const divider = screen.getByRole('slider', { name: 'Share of the first frame' });
    divider.focus();
    await user.keyboard('{ArrowRight}');
    expect(divider).toHaveAttribute('aria-valuenow', '55');
    await user.keyboard('{Home}');
    expect(divider).toHaveAttribute('aria-valuenow', '20');
    await user.keyboard('{End}{ArrowRight}');
    expect(divider).toHaveAttribute('aria-valuenow', '80');
  });
});
