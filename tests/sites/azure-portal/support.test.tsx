import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { KELLEY_ADMIN, KELLEY_OUTLOOK } from '../../kit/given';
import { openAt } from '../../kit/open';

const SUPPORT = 'portal.azure.com/support';

describe('“Help + support”', () => {
  test('says how it would go on for a directory under an Enterprise Agreement, and that nobody is asked', async () => {
    await openAt(SUPPORT, { start: 'enterprise-agreement', as: KELLEY_ADMIN });
    expect(screen.getByRole('heading', { level: 1, name: 'Help + support' })).toBeVisible();
    expect(screen.getByText(/nobody is asked and nothing is sent/)).toBeVisible();
    expect(screen.getByText(/^Contoso \(contoso\.onmicrosoft\.com\) was bought under an Enterprise/)).toBeVisible();
    expect(screen.getByText('The number of your Enterprise Agreement')).toBeVisible();
    expect(screen.getByText(/is to be added to the directory that it has/)).toBeVisible();
  });

  test('is there for everybody else too, with the way to the ID of a subscription', async () => {
    await openAt(SUPPORT, { start: 'azure-customer', as: KELLEY_ADMIN });
    expect(screen.queryByText(/Enterprise Agreement/)).toBeNull();
    expect(screen.getByRole('link', { name: /ID of the subscription/ })).toHaveAttribute(
      'href',
      '#/portal.azure.com/subscriptions',
    );
  });

  test('needs no directory', async () => {
    await openAt(SUPPORT, { start: 'blank', as: KELLEY_OUTLOOK });
    expect(screen.getByText(`The account that you sign in with: ${KELLEY_OUTLOOK}`)).toBeVisible();
  });

  test('speaks Dutch', async () => {
    await openAt(SUPPORT, { start: 'enterprise-agreement', as: KELLEY_ADMIN, language: 'nl' });
    expect(screen.getByText('Het nummer van uw Enterprise Agreement')).toBeVisible();
  });
});
