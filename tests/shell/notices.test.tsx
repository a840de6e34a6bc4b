import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { send } from '../../src/store/send';
import { openAt } from '../kit/open';

const AD = 'manage.windowsazure.com/activedirectory';
const ADMIN = 'admin@contoso.onmicrosoft.com';
const ANSWER = '“Help” is not part of this simulation.';

async function pressHelp() {
  const user = await openAt(`${AD}/contoso/users`, { start: 'azure-customer', as: ADMIN });
  await user.click(screen.getByRole('button', { name: 'Help' }));
  expect(screen.getByText(ANSWER)).toBeVisible();
  return user;
}

test('what an inert control says goes when another page comes', async () => {
  const user = await pressHelp();
  await user.click(screen.getByRole('link', { name: 'GROUPS' }));
  expect(screen.queryByText(ANSWER)).toBeNull();
});

test('and when somebody else is there, or nobody', async () => {
  await pressHelp();
  await act(async () => {
    await send({ type: 'signIn', profile: 'default', userName: 'jane.gould@contoso.onmicrosoft.com' }, AD);
  });
  expect(screen.queryByText(ANSWER)).toBeNull();
});

test('and stays while its page does, whatever becomes of a row there', async () => {
  const user = await pressHelp();
  await user.click(screen.getByText('jane.gould@', { exact: false }));
  expect(screen.getByText(ANSWER)).toBeVisible();
});

test('what was undone is still said on the page that this leads to', async () => {
  const user = await openAt(`${AD}/contoso/users`, { start: 'azure-customer', as: ADMIN });
  await user.click(within(screen.getByRole('banner', { name: 'Simulator' })).getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText(/^Undone: /)).toHaveTextContent(ADMIN);
});
