import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { useRun } from '../../src/store/run';
import { send } from '../../src/store/send';
import { addressShown, openAt } from '../kit/open';

describe('the simulated browser', () => {
  test('says in permanent words that this is a simulation', async () => {
    await openAt('azure.microsoft.com');
    expect(screen.getByText('Training simulation – not a real portal')).toBeVisible();
  });

  test('goes to an address that is typed, with or without its scheme', async () => {
    const user = await openAt('azure.microsoft.com');
    const field = screen.getByRole('textbox', { name: 'Address' });
    await user.clear(field);
    await user.type(field, 'HTTPS://www.Example.com/nothing/{Enter}');

    expect(await screen.findByRole('heading', { name: 'This simulator has no such page' })).toBeVisible();
    expect(addressShown()).toBe('example.com/nothing');
  });

  test.each(['start/blank', 'runs', 'portal.azure.com/100%'])(
    'begins nothing and warns of nothing for %s',
    async (typed) => {
      const warn = vi.spyOn(console, 'warn');
      const user = await openAt('azure.microsoft.com');
      const { id } = useRun.getState();
      const field = screen.getByRole('textbox', { name: 'Address' });
      await user.clear(field);
      await user.type(field, `${typed}{Enter}`);

      expect(await screen.findByRole('heading', { name: 'This simulator has no such page' })).toBeVisible();
      expect(useRun.getState().id).toBe(id);
      expect(warn).not.toHaveBeenCalled();
    },
  );

  test.each([5000, 1_000_000])('has no page at an address of %i characters', async (length) => {
    await openAt(`portal.azure.com/browse?${'x'.repeat(length)}`);
    expect(screen.getByRole('heading', { name: 'This simulator has no such page' })).toBeVisible();
  });

  test('takes the keyboard from nobody who is about to type an address when a page arrives by itself', async () => {
    const user = await openAt('portal.office.com/admin', { as: 'admin@contoso.onmicrosoft.com' });
    const field = screen.getByRole('textbox', { name: 'Address' });
    await user.click(field);
    await act(() => send({ type: 'signOut', profile: 'default' }, 'portal.office.com/admin'));
    await waitFor(() => expect(addressShown()).toMatch(/^login/));
    await screen.findByLabelText('Password');
    expect(field).toHaveFocus();
  });

  test('replaces, with what is typed, an address that has changed since the keyboard came to it', async () => {
    const user = await openAt('portal.office.com/admin', { as: 'admin@contoso.onmicrosoft.com' });
    await user.click(screen.getByRole('textbox', { name: 'Address' }));
    await act(() => send({ type: 'signOut', profile: 'default' }, 'portal.office.com/admin'));
    await waitFor(() => expect(addressShown()).toMatch(/^login/));
    await user.keyboard('azure.microsoft.com{Enter}');
    expect(addressShown()).toBe('azure.microsoft.com');
  });

  test('loads the page again whose address is entered once more, and gives it the keyboard', async () => {
    const user = await openAt('login.live.com');
    await user.type(screen.getByRole('textbox', { name: 'Email or phone' }), 'half');
    await user.click(screen.getByRole('textbox', { name: 'Address' }));
    await user.keyboard('{Enter}');
    expect(screen.getByRole('textbox', { name: 'Email or phone' })).toHaveValue('');
    expect(screen.getByRole('main')).toContainElement(document.activeElement as HTMLElement);
  });
});
