import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { logOfRun } from '../../../src/store/run';
import { addressShown, openAt, worldNow } from '../../kit/open';

const PERSONAL = 'kelley.wall@outlook.com';

// A site is loaded when it is first opened, and a busy machine takes its time.

const field = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name });
const kept = (storage: Storage) =>
  Array.from({ length: storage.length }, (_, n) => storage.getItem(storage.key(n) ?? ''));

describe('a secret', () => {
  const SECRET = 'My-own-Secret-77';

  test.each(['login.live.com', 'login.microsoftonline.com'])('is wiped and goes nowhere at %s', async (host) => {
    const user = await openAt(`${host}?to=portal.azure.com`);
    await user.click(await screen.findByRole('button', { name: PERSONAL }));
    const password = await field('Password');
    await user.type(password, `${SECRET}{Enter}`);

    expect(await screen.findByText(/That is not the training password/)).toBeVisible();
    expect(password).toHaveValue('');
    expect(password).toHaveFocus();
    expect(screen.getByDisplayValue(PERSONAL)).toBeVisible();
    expect(globalThis.location.href).not.toContain(SECRET);
    expect(JSON.stringify(logOfRun())).not.toContain(SECRET);
    expect(JSON.stringify([...kept(sessionStorage), ...kept(localStorage)])).not.toContain(SECRET);
    expect(document.documentElement.outerHTML).not.toContain(SECRET);
    expect(worldNow().signedIn).toEqual({});
  });

  test('goes nowhere when it is typed into the wrong field', async () => {
    const user = await openAt('login.microsoftonline.com');
    await user.type(await field('User name'), SECRET);
    await user.type(await field('Password'), 'Pass@word1{Enter}');

    expect(await field('User name')).toHaveAccessibleDescription(/whole name of the account/);
    expect(JSON.stringify(logOfRun())).not.toContain(SECRET);
  });
});

describe('where a link says to go after signing in', () => {
  test.each([
    [undefined, 'portal.azure.com'],
    ['portal.azure.com/subscriptions?filter=free', 'portal.azure.com/subscriptions?filter=free'],
    ['https://evil.example/', 'portal.azure.com'],
    ['//evil.example', 'portal.azure.com'],
    ['javascript:alert(1)', 'portal.azure.com'],
    ['start/blank', 'portal.azure.com'],
    ['portal.azure.com/../start/blank', 'portal.azure.com'],
    ['portal.azure.com#/start/blank', 'portal.azure.com'],
    ['login.live.com', 'portal.azure.com'],
    ['not an address', 'portal.azure.com'],
  ])('%s → %s', async (to, expected) => {
    const user = await openAt(to === undefined ? 'login.live.com' : `login.live.com?to=${encodeURIComponent(to)}`);
    await user.click(await screen.findByRole('button', { name: PERSONAL }));
    await user.click(screen.getByRole('button', { name: 'Use the training password' }));
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    await waitFor(() => expect(addressShown()).toBe(expected));
  });
});
