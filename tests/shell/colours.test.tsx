import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { addressShown, openAt } from '../kit/open';

const HOME = 'azure.microsoft.com';
const shown = () => document.documentElement.dataset.colours;
const choice = () => screen.getByRole('button', { name: 'Original colors' });

test('the original colours are turned on and off in the menu of the run', async () => {
  const user = await openAt(HOME);
  expect(shown()).toBe('readable');
  for (const [colours, said] of [
    ['original', /colors of 2016/],
    ['readable', /everybody can read/],
  ] as const) {
    await user.click(screen.getByRole('button', { name: 'Run' }));
    await user.click(choice());
    expect(shown()).toBe(colours);
    expect(screen.getByText(said)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Run' }));
    expect(choice()).toHaveAttribute('aria-pressed', String(colours === 'original'));
    await user.keyboard('{Escape}');
  }
});

test('an address that asks for the original colours is left without that question', async () => {
  await openAt(`${HOME}?colours=original`);
  await waitFor(() => expect(addressShown()).toBe(HOME));
  expect(shown()).toBe('original');
});

test('the original colours are not offered on a device that asks for more contrast', async () => {
  const user = await openAt(HOME);
  const more = Object.defineProperty(matchMedia('all'), 'matches', { value: true });
  vi.spyOn(globalThis, 'matchMedia').mockReturnValue(more);
  await user.click(screen.getByRole('button', { name: 'Run' }));
  expect(screen.queryByRole('button', { name: 'Original colors' })).toBeNull();
});
