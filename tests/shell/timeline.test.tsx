import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { send } from '../../src/store/send';
import { KELLEY_ADMIN, KELLEY_OUTLOOK, PART, signIn, THREE_PARTS } from '../kit/given';
import { addressShown, openAt } from '../kit/open';

const SIGNED_UP = [...THREE_PARTS, PART.agree];

const timeline = () => screen.findByRole('complementary', { name: 'Timeline' });
const headlines = (panel: HTMLElement) =>
  within(panel)
    .getAllByRole('listitem')
    .flatMap((item) => (item.hasAttribute('aria-posinset') ? [within(item).getAllByRole('link')[0]?.textContent] : []));

describe('the menu of the run', () => {
  test('opens, is walked through by arrow keys, and gives the focus back at Escape', async () => {
    const user = await openAt('azure.microsoft.com');
    const run = screen.getByRole('button', { name: 'Run' });
    expect(screen.queryByRole('link', { name: 'My runs' })).toBeNull();

    await user.click(run);
    expect(run).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(screen.getByRole('link', { name: 'My runs' })).toHaveFocus());
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Save as file' })).toHaveFocus());
    await user.keyboard('{ArrowUp}{ArrowUp}');
    await waitFor(() => expect(screen.getByRole('link', { name: 'My runs' })).not.toHaveFocus());

    await user.keyboard('{Escape}');
    expect(run).toHaveFocus();
    expect(run).toHaveAttribute('aria-expanded', 'false');
  });

  test('closes when something else is pressed', async () => {
    const user = await openAt('azure.microsoft.com');
    await user.click(screen.getByRole('button', { name: 'Run' }));
    await user.click(screen.getByRole('main'));
    expect(screen.getByRole('button', { name: 'Run' })).toHaveAttribute('aria-expanded', 'false');
  });

  test('stays when a page that arrives takes the focus, and closes when Tab leads away', async () => {
    const user = await openAt('azure.microsoft.com');
    const run = screen.getByRole('button', { name: 'Run' });
    await user.click(run);
    act(() => screen.getAllByRole('link', { name: /./ }).at(-1)?.focus());
    expect(run).not.toHaveFocus();
    expect(run).toHaveAttribute('aria-expanded', 'true');

    act(() => run.focus());
    await user.tab({ shift: true });
    await waitFor(() => expect(run).toHaveAttribute('aria-expanded', 'false'));
  });
});

describe('the timeline', () => {
  test.each([
    ['before it is there', async () => Promise.resolve()],
    ['after it', async () => waitFor(() => expect(screen.getByRole('heading', { name: 'Timeline' })).toHaveFocus())],
  ])('keeps the keyboard when a page arrives %s', async (_, untilThen) => {
    await openAt('azure.microsoft.com', { after: [signIn(KELLEY_OUTLOOK)] });
    const link = screen.getByRole('link', { name: 'Timeline' });
    act(() => link.focus());
    fireEvent.click(link);
    await untilThen();
    act(() => void (location.hash = '#/portal.office.com?timeline'));
    await waitFor(() => expect(addressShown()).toContain('portal.office.com'));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Timeline' })).toHaveFocus());
  });

  test('says what happened in the words of the domain, the newest first, and what else it changed', async () => {
    const user = await openAt('azure.microsoft.com', { after: [signIn(KELLEY_OUTLOOK), ...SIGNED_UP] });
    await user.click(screen.getByRole('link', { name: 'Timeline' }));

    const panel = await timeline();
    expect(headlines(panel)).toEqual([
      'Kelley Wall (kelley.wall@outlook.com) signed up for Azure: Free Trial in Default Directory',
      'Kelley Wall (kelley.wall@outlook.com) had a training card verified',
      'Kelley Wall (kelley.wall@outlook.com) verified the telephone number',
      'Kelley Wall (kelley.wall@outlook.com) was sent a verification code at (425) 555-0100',
      'Kelley Wall (kelley.wall@outlook.com) filled in the personal details of the Azure sign-up',
      'Kelley Wall signed in with the Microsoft account kelley.wall@outlook.com',
      'The beginning of this run',
    ]);
    expect(within(panel).getByRole('list', { name: 'What else changed' })).toHaveTextContent(
      'Default Directory was created, a new directory (kelleywalloutlook.onmicrosoft.com)',
    );
    const [newest] = within(panel).getAllByRole('listitem');
    expect(newest).toHaveAttribute('aria-current', 'step');
    expect(newest).toHaveTextContent('Now');
    expect(newest).toHaveTextContent('8/17/2016, 9:00 AM');
    expect(within(newest ?? panel).getByRole('link', { name: 'azure.microsoft.com' })).toBeVisible();
  });

  test('groups what happened by the page, and keeps the rest of a row until it is asked for', async () => {
    await openAt('azure.microsoft.com?timeline', { as: KELLEY_ADMIN });
    const panel = await timeline();
    await act(async () => void (await send(signIn(KELLEY_OUTLOOK), 'portal.azure.com')));
    const [newest, older, beginning] = within(panel).getAllByRole('listitem');
    expect(newest).toHaveTextContent(/^portal\.azure\.com/);
    expect(older).toHaveTextContent(/^azure\.microsoft\.com/);
    expect(beginning).toHaveTextContent(/^The beginning of this run/);

    expect(newest?.querySelector('details')).toHaveAttribute('open');
    expect(older?.querySelector('details')).not.toHaveAttribute('open');
  });

  test('is moved through by a slider, and the present is at its end', async () => {
    await openAt('azure.microsoft.com?timeline', { as: KELLEY_ADMIN });
    const slider = within(await timeline()).getByRole('slider', { name: 'Moment that is shown' });
    expect(slider).toHaveValue('1');
    expect(slider).toHaveAttribute('aria-valuetext', expect.stringContaining('Kelley Wall signed in'));
    fireEvent.change(slider, { target: { value: '0' } });
    await waitFor(() => expect(addressShown()).toBe('azure.microsoft.com?timeline=&at=0'));
    expect(slider).toHaveAttribute('aria-valuetext', 'The beginning of this run');
    expect(await screen.findByRole('region', { name: 'The past' })).toBeVisible();
    fireEvent.change(slider, { target: { value: '1' } });
    await waitFor(() => expect(addressShown()).toBe('azure.microsoft.com?timeline='));
  });

  test('is open where the address says so, and Escape closes it', async () => {
    const user = await openAt('azure.microsoft.com?timeline', { as: KELLEY_ADMIN });
    const panel = await timeline();
    within(panel).getByRole('heading', { name: 'Timeline' }).focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary', { name: 'Timeline' })).toBeNull();
    expect(addressShown()).toBe('azure.microsoft.com');
    expect(screen.getByRole('link', { name: 'Timeline' })).toHaveFocus();
  });

  test('keeps what was undone, until something else is done', async () => {
    const user = await openAt('azure.microsoft.com?timeline', { as: KELLEY_ADMIN });
    const panel = await timeline();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(within(panel).getByText('Undone')).toBeVisible());
    expect(within(panel).getByText('Now').closest('li')).toHaveTextContent('The beginning of this run');
    expect(within(panel).queryByRole('link', { name: /What if/ })).toBeNull();

    await act(async () => void (await send(signIn(KELLEY_OUTLOOK), 'azure.microsoft.com')));
    expect(within(panel).queryByText('Undone')).toBeNull();
    expect(headlines(panel)).toHaveLength(2);
  });

  test('tells cards, orders and trials that were refused, with the reason and nothing to look at', async () => {
    await openAt('azure.microsoft.com?timeline', { after: [signIn(KELLEY_ADMIN), ...THREE_PARTS.slice(0, -1)] });
    const panel = await timeline();
    await act(async () => void (await send({ ...PART.card, card: 'declined' }, 'account.windowsazure.com/signup')));
    const told = await within(panel).findByText('A training card was not accepted');
    const [newest] = within(panel).getAllByRole('listitem');
    expect(newest).toContainElement(told);
    expect(newest).toHaveTextContent('The bank declined this card.');
    expect(newest).toHaveTextContent(`by ${KELLEY_ADMIN}`);
    expect(within(newest ?? panel).queryByRole('button')).toBeNull();

    await act(async () => void (await send(PART.card, 'account.windowsazure.com/signup')));
    expect(within(panel).getAllByRole('listitem')[1]).toContainElement(told);
  });

  test('speaks Dutch', async () => {
    await openAt('azure.microsoft.com?timeline', { as: KELLEY_ADMIN, language: 'nl' });
    const panel = await screen.findByRole('complementary', { name: 'Tijdlijn' });
    expect(panel).toHaveTextContent('Kelley Wall heeft zich aangemeld met het organisatieaccount');
  });
});
