import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { usersOf, type Event } from '../../src/core/index';
import { CONTOSO, JANE, member } from '../../src/scenarios/cast';
import { addressShown, openAt, worldNow } from '../kit/open';
import { useRun } from '../../src/store/run';

const KELLEY = 'admin@contoso.onmicrosoft.com';

describe('undo and redo', () => {
  test('take back and bring back what was done, and go to the page on which it was done', async () => {
    const user = await openAt('azure.microsoft.com', { as: KELLEY });
    const redo = screen.getByRole('button', { name: 'Redo' });
    expect(redo).toBeDisabled();

    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(worldNow().signedIn).toEqual({}));
    expect(screen.getByText('Nobody signed in')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled();
    const what = `Kelley Wall signed in with the organizational account ${KELLEY}`;
    expect(await screen.findByText(`Undone: ${what}`)).toBeVisible();

    await user.click(redo);
    expect(await screen.findByText(`Done again: ${what}`)).toBeVisible();
    await waitFor(() => expect(screen.getAllByText(KELLEY)[0]).toBeVisible());
    expect(addressShown()).toBe('azure.microsoft.com');
  });
});

describe('reset', () => {
  test('asks once, and begins again just as the run began, whatever was in it then', async () => {
    const more: Event = { ...member(CONTOSO, { ...JANE, id: 'more', name: 'one.more' }) };
    const user = await openAt('azure.microsoft.com', { as: KELLEY, besides: [more] });
    await user.click(screen.getByRole('link', { name: 'Azure portal' }));
    const before = useRun.getState().id;

    const reset = async () => {
      await user.click(screen.getByRole('button', { name: 'Run' }));
      await user.click(screen.getByRole('button', { name: 'Reset' }));
    };
    await reset();
    const question = screen.getByRole('dialog', { name: 'Reset' });
    await user.click(within(question).getByRole('button', { name: 'Go on with this run' }));
    expect(useRun.getState().id).toBe(before);

    await reset();
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Begin again' }));
    await waitFor(() => expect(useRun.getState().id).not.toBe(before));
    await waitFor(() => expect(addressShown()).toBe('azure.microsoft.com'));
    expect(worldNow().signedIn).toEqual({});
    expect(useRun.getState().run?.start).toBe('office-customer');
    expect(
      worldNow()
        .directories.flatMap(usersOf)
        .map(({ id }) => id),
    ).toContain('more');
  });
});

describe('the name of the run', () => {
  test('is that of its story, and can be changed where it stands', async () => {
    const user = await openAt('azure.microsoft.com');
    const name = await screen.findByRole('button', { name: 'Contoso has Office 365 and wants Azure' });
    await waitFor(() => expect(name).toBeEnabled());
    await user.click(name);
    const field = await screen.findByRole('textbox', { name: 'Name' });
    await user.clear(field);
    await user.type(field, 'My demo{Enter}');
    expect(await screen.findByRole('button', { name: 'My demo' })).toHaveFocus();
    expect(screen.queryByRole('textbox', { name: 'Name' })).toBeNull();
  });
});

describe('the account chip', () => {
  test('shows who is signed in, and signs out on every page', async () => {
    const user = await openAt('azure.microsoft.com', { as: KELLEY });
    const browser = within(screen.getByRole('navigation', { name: 'Browser' }));
    await user.click(browser.getAllByText(KELLEY)[0] ?? document.body);
    expect(browser.getByText('Organizational account of Contoso')).toBeInTheDocument();

    await user.click(browser.getByRole('button', { name: 'Sign out' }));
    expect(await browser.findByText('Nobody signed in')).toBeVisible();
  });
});

describe('the panel of the account chip', () => {
  test('closes with Escape, and by turning to anything else', async () => {
    const user = await openAt('azure.microsoft.com', { as: KELLEY });
    const browser = within(screen.getByRole('navigation', { name: 'Browser' }));
    const chip = browser.getAllByText(KELLEY)[0] ?? document.body;
    await user.click(chip);
    expect(browser.getByText('Organizational account of Contoso')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(browser.getByText('Organizational account of Contoso')).not.toBeVisible();
    expect(chip).toHaveFocus();
    await user.click(chip);
    await user.click(screen.getByRole('main'));
    expect(browser.getByText('Organizational account of Contoso')).not.toBeVisible();
  });
});

describe('a page that needs somebody to be signed in', () => {
  test('sends a visitor to its sign-in page first, which knows where to come back to', async () => {
    await openAt('account.windowsazure.com/signup');
    await waitFor(() => expect(addressShown()).toBe('login.live.com?to=account.windowsazure.com%2Fsignup'));
  });

  test('does so too when the address asks for a language', async () => {
    await openAt('account.windowsazure.com/signup?lang=nl');
    await waitFor(() => expect(addressShown()).toBe('login.live.com?to=account.windowsazure.com%2Fsignup'));
    expect(await screen.findByRole('button', { name: 'Ongedaan maken' })).toBeVisible();
  });
});
