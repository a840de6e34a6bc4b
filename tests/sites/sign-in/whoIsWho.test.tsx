import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addresses } from '../../../src/map/addresses';
import { openAt } from '../../kit/open';

test('the help below a sign-in says who is who beside the addresses', async () => {
  const page = addresses.signIn.organizational({ to: addresses.azureSignUp.signUp() });
  await openAt(page, { start: 'bought-separately' });
  const note = await screen.findByRole('region', { name: 'About this simulation' });
  const rows = within(note)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(rows).toContain('kelley.wall@contoso.onmicrosoft.com Kelley Wall, work account in Contoso');
  expect(rows).toContain('kelley.wall@outlook.com Kelley Wall, personal account');
});
