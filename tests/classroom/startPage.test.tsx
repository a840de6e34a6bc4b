import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HashRouter } from 'react-router';
import { describe, expect, test } from 'vitest';
import { App } from '../../src/App';
import { openRun } from '../../src/store/run';
import { setLanguage } from '../../src/store/settings';
import { memoryStorage } from '../../src/store/storage/storage';
import { addressShown, worldNow } from '../kit/open';

async function openStartPage(at = '#/') {
  globalThis.location.hash = at;
  // Another file's tests may have left the window that they share in Dutch.
  setLanguage('en');
  await openRun(async () => memoryStorage());
  const user = userEvent.setup();
  await act(async () => {
    render(
      <HashRouter>
        <App />
      </HashRouter>,
    );
  });
  await screen.findByRole('main');
  return user;
}

describe('the start page', () => {
  test('offers the start states, each with a small picture of its directories', async () => {
    await openStartPage();
    const stories = within(await screen.findByRole('list', { name: 'Sandbox' }));

    expect(stories.getByRole('heading', { name: 'Contoso has Office 365 and wants Azure' })).toBeVisible();
    expect(stories.getByRole('heading', { name: 'Contoso has an Enterprise Agreement' })).toBeVisible();
    expect(stories.getByRole('heading', { name: 'A blank page' })).toBeVisible();
    expect(stories.getAllByText('3 users')).toHaveLength(3);
    expect(stories.getByText('Alpine Ski House')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Resume' })).toBeNull();
  });

  test.each(['#/lessons', '#/start'])('is what %s leads to, below which its addresses stand', async (at) => {
    await openStartPage(at);
    expect(screen.getByRole('link', { name: 'Start with the first story, 5 minutes' })).toBeVisible();
  });

  test('offers the lessons in groups, with how long they take and the ways to do them', async () => {
    await openStartPage();
    const first = screen.getByRole('link', { name: 'Start with the first story, 5 minutes' });
    expect(first).toHaveAttribute('href', '#/lessons/office-first/guided');

    expect(screen.getByRole('link', { name: 'Office 365 first, then Azure' })).toHaveAttribute(
      'href',
      '#/lessons/office-first',
    );

    const repair = within(screen.getByRole('region', { name: 'Repair' }));
    expect(repair.getByRole('heading', { name: 'Bought separately' })).toBeVisible();
    expect(repair.getAllByText('8 min')).toHaveLength(2);
    for (const [name, mode] of Object.entries({ Guided: 'guided', Practice: 'practice', Test: 'test' })) {
      const way = repair.getByRole('link', { name: `${name}: Bought separately` });
      expect(way).toHaveAttribute('href', `#/lessons/bought-separately/${mode}`);
    }
  });

  test('begins a run on the first page of its story, and offers to resume it', async () => {
    const user = await openStartPage();
    await user.click(await screen.findByRole('link', { name: 'Begin: A blank page' }));
    expect(await screen.findByRole('textbox', { name: 'Address' })).toHaveValue('https://azure.microsoft.com');
    expect(addressShown()).toBe('azure.microsoft.com');
    expect(worldNow().directories).toEqual([]);

    await user.click(screen.getByRole('link', { name: 'OneTenant' }));
    await user.click(await screen.findByRole('link', { name: 'Resume' }));
    expect(addressShown()).toBe('azure.microsoft.com');
  });

  test('speaks Dutch when asked to, at once', async () => {
    const user = await openStartPage();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'nl');
    expect(await screen.findByRole('heading', { name: 'Waar wil je beginnen?' })).toBeVisible();
    expect(document.documentElement).toHaveAttribute('lang', 'nl');
  });
});
