import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { holdWaits } from '../../kit/waits';
import { button, KELLEY, LANDING, open, signedUp } from './azureSignUp';

describe('the page after the sign-up', () => {
  test('claims no subscription for an account that has none', async () => {
    await open([], `${LANDING}?waiting=1`);
    expect(screen.getByRole('main', { name: 'Azure Signup Status' })).toBeVisible();
    expect(screen.getByRole('heading', { name: `${KELLEY} has no Azure subscription of its own` })).toBeVisible();
    expect(screen.queryByText('Your subscription is ready for you!')).not.toBeInTheDocument();
    expect(screen.queryByText(/^Your subscription - /)).not.toBeInTheDocument();
    const trial = screen.getByRole('link', { name: 'free trial' });
    expect(trial).toHaveAttribute('href', '#/azure.microsoft.com/pricing/free-trial');
  });

  test('says of a trial that is over that it is, and not that it is ready', async () => {
    await open([...signedUp, { type: 'letTimePass', minutes: 30 * 24 * 60 }], LANDING);
    expect(
      screen.getByRole('heading', { name: 'Your trial is over, and the subscription is disabled.' }),
    ).toBeVisible();
    expect(screen.queryByText('Your subscription is ready for you!')).toBeNull();
  });

  test('asks for patience until the subscription is there, and no longer', async () => {
    const waits = holdWaits();
    await open(signedUp, `${LANDING}?waiting=1`);
    expect(screen.getByText(/seldom takes more than four minutes/)).toBeVisible();
    await waits.end();
    expect(await screen.findByText('Your subscription is ready for you!')).toBeVisible();
    expect(screen.queryByText(/four minutes/)).toBeNull();
  });

  test('asks for no patience where the subscription has been there for a while', async () => {
    await open([...signedUp, { type: 'letTimePass', minutes: 5 }], `${LANDING}?waiting=1`);
    expect(screen.getByText('Your subscription is ready for you!')).toBeVisible();
    expect(screen.queryByText(/four minutes/)).toBeNull();
  });

  test('names the subscription, and its player answers a press', async () => {
    const user = await open(signedUp, LANDING);
    expect(screen.getByText('Your subscription - Free Trial')).toBeVisible();
    await user.click(button('Play'));
    expect(await screen.findByText('“Play” is not part of this simulation.')).toBeInTheDocument();
  });
});
