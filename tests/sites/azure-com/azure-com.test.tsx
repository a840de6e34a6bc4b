import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addressShown, openAt } from '../../kit/open';

// A site is loaded when it is first opened, and a busy machine takes its time.

describe('azure.microsoft.com', () => {
  test('leads from its first page to the free trial, and from there to the sign-up', async () => {
    const user = await openAt('azure.microsoft.com');
    expect(await screen.findByRole('heading', { level: 1, name: 'The cloud for modern business' })).toBeVisible();
    await waitFor(() => expect(document.title).toBe('Microsoft Azure: Cloud Computing Platform & Services'));

    await user.click(screen.getByRole('link', { name: 'Try for free' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Create your free Azure account today' }),
    ).toBeVisible();
    expect(addressShown()).toBe('azure.microsoft.com/pricing/free-trial');
    await waitFor(() => expect(document.title).toBe('Create your Azure free account'));

    expect(screen.getByRole('link', { name: 'Start now' })).toHaveAttribute(
      'href',
      '#/account.windowsazure.com/signup',
    );
  });

  test('leads home by its wordmark', async () => {
    const user = await openAt('azure.microsoft.com/pricing/free-trial');
    await user.click(await screen.findByRole('link', { name: 'Microsoft Azure' }));
    expect(await screen.findByRole('link', { name: 'Try for free' })).toBeVisible();
    expect(addressShown()).toBe('azure.microsoft.com');
  });

  test('answers questions about the trial on the page itself', async () => {
    const user = await openAt('azure.microsoft.com/pricing/free-trial');
    const button = await screen.findByRole('button', { name: 'Frequently asked questions' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('heading', { name: 'What do I get?' })).not.toBeInTheDocument();

    await user.click(button);
    const answers = screen.getByRole('region', { name: 'Frequently asked questions' });
    expect(within(answers).getByRole('heading', { name: 'What do I get?' })).toBeVisible();
    expect(within(answers).getByText(/\$200 of credit/)).toBeVisible();

    await user.click(button);
    expect(screen.queryByRole('region', { name: 'Frequently asked questions' })).not.toBeInTheDocument();
  });

  test.each([
    ['azure.microsoft.com', 'Products'],
    ['azure.microsoft.com', 'Sales 1-800-1-116-1155'],
    ['azure.microsoft.com/pricing/free-trial', 'Or buy now'],
    ['azure.microsoft.com/pricing/free-trial', 'Call sales 1-800-867-1389'],
  ])('says at %s that “%s” is not part of the simulation', async (address, name) => {
    const user = await openAt(address);
    await user.click(await screen.findByRole('button', { name }));
    expect(await screen.findByText(`“${name}” is not part of this simulation.`)).toBeVisible();
    expect(addressShown()).toBe(address);
  });

  test('says below every page that it is an imitation', async () => {
    const user = await openAt('azure.microsoft.com');
    expect(await screen.findByText(/This page imitates a web page of August 2016/)).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Try for free' }));
    expect(await screen.findByText(/This page imitates a web page of August 2016/)).toBeVisible();
  });

  test('speaks Dutch', async () => {
    const user = await openAt('azure.microsoft.com', { language: 'nl' });
    await user.click(await screen.findByRole('link', { name: 'Gratis proberen' }));
    expect(await screen.findByRole('link', { name: 'Nu starten' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Veelgestelde vragen' }));
    expect(screen.getByText(/tegoed van \$ 200\. U kunt/)).toBeVisible();
  });
});
