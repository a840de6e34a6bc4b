import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { undo } from '../../src/store/travel';
import { send } from '../../src/store/send';
import { addressShown, openAt } from '../kit/open';
import { painted } from '../kit/waits';

const KELLEY = 'admin@contoso.onmicrosoft.com';
const CHECK_OUT = 'portal.office.com/commerce/trial/business-premium';
const OWNED = 'portal.office.com/admin/billing/subscriptions';
const BROWSE = 'portal.azure.com/browse';

const marked = () => [...document.querySelectorAll('[data-changed]')];
const page = (frame: 'main' | 'beside') =>
  within(document.querySelector<HTMLElement>(`[data-frame="${frame}"]`) ?? document.body);
const announced = (words: RegExp) => screen.queryAllByText(words, { selector: '[role="status"] *' });

const asKelley = { start: 'azure-customer', as: KELLEY } as const;

async function buyBeside(address: string) {
  const user = await openAt(`${address}?beside=${CHECK_OUT}`, asKelley);
  await user.click(await page('beside').findByRole('button', { name: 'Try now' }));
  await page('beside').findByRole('heading', { name: 'order receipt' });
  return user;
}

describe('what changes on a page without a hand in its frame', () => {
  test('is marked until the next deed, and announced with the frame it is in', async () => {
    await buyBeside(OWNED);
    await waitFor(() => expect(marked()).toEqual([page('main').getByRole('row', { name: /Business Premium/ })]));
    await waitFor(() =>
      expect(announced(/^Changed in the first frame: Office 365 Business Premium, Trial, 25/)).toHaveLength(1),
    );
    await act(() => send({ type: 'letTimePass', minutes: 60 }, OWNED));
    expect(marked()).toEqual([]);
    expect(page('main').getByRole('row', { name: /Business Premium/ })).toBeVisible();
  });

  test('may be in the second frame', async () => {
    const user = await openAt(`${CHECK_OUT}?beside=${OWNED}`, asKelley);
    await user.click(await page('main').findByRole('button', { name: 'Try now' }));
    await waitFor(() => expect(marked()).toEqual([page('beside').getByRole('row', { name: /Business Premium/ })]));
    await waitFor(() => expect(announced(/^Changed in the second frame/)).toHaveLength(1));
  });

  test('is told from what changes by hand, where both frames show the same page', async () => {
    const user = await openAt(`${BROWSE}?beside=${BROWSE}`, asKelley);
    const [star] = await page('beside').findAllByRole('button', { pressed: false });
    if (!star) throw new Error('every service is a favourite already');
    await user.click(star);
    await waitFor(() => expect(marked()).toHaveLength(1));
    expect(document.querySelector('[data-frame="main"]')).toContainElement(marked()[0] as HTMLElement);
    expect(announced(/^Changed in the second frame/)).toEqual([]);
  });

  test('is told from what changes by a hand in the bar of the only frame', async () => {
    const user = await openAt(BROWSE, asKelley);
    await user.click(screen.getByTitle(/^Signed in: admin@/));
    await user.click(screen.getByRole('button', { name: /^Jane Gould/ }));
    await waitFor(() => expect(screen.getByTitle(/^Signed in: jane/)).toBeVisible());
    await painted();
    expect(marked()).toEqual([]);
    expect(announced(/^(Changed|Gone)/)).toEqual([]);
  });

  test('is nothing where the page shows nothing of it', async () => {
    await buyBeside('azure.microsoft.com');
    await painted();
    expect(marked()).toEqual([]);
    expect(announced(/^Changed/)).toEqual([]);
  });

  test('is nothing where another page takes its place', async () => {
    const user = await openAt(`${OWNED}?beside=azure.microsoft.com`, asKelley);
    await user.click(page('beside').getByRole('button', { name: 'Sign out' }));
    await waitFor(() => expect(addressShown()).toContain('login.microsoftonline.com'));
    await painted();
    expect(marked()).toEqual([]);
    expect(announced(/^(Changed|Gone)/)).toEqual([]);
  });

  test('is what is undone, told beside the words for eyes', async () => {
    const user = await buyBeside(OWNED);
    await waitFor(() => expect(marked()).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.getByText(/^Undone: Contoso got Office 365/)).toBeVisible());
    await waitFor(() => expect(announced(/in the first frame: Contoso/)).not.toEqual([]));
    expect(screen.getByText(/^Undone: Contoso got Office 365/)).toBeVisible();
    // What was done in the second frame is taken back there; the first stays where it is.
    expect(await page('beside').findByRole('button', { name: 'Try now' })).toBeVisible();
    expect(addressShown().split('?')[0]).toBe(OWNED);
  });

  test('is what comes from elsewhere, also after a hand in the frame', async () => {
    const user = await openAt(BROWSE, asKelley);
    const [star] = await page('main').findAllByRole('button', { pressed: false });
    if (!star) throw new Error('every service is a favourite already');
    await user.click(star);
    await painted();
    expect(announced(/^(Changed|Gone)/)).toEqual([]);
    await act(() => undo(BROWSE));
    await waitFor(() => expect(announced(/^Gone from this page: /)).toHaveLength(1));
  });

  test('is announced once no dialog covers it', async () => {
    const dialog = document.createElement('dialog');
    dialog.open = true;
    document.body.append(dialog);
    await buyBeside(OWNED);
    await waitFor(() => expect(marked()).toHaveLength(1));
    await painted();
    expect(announced(/^Changed/)).toEqual([]);
    dialog.remove();
    await waitFor(() => expect(announced(/^Changed/)).toHaveLength(1));
    expect(marked()).toHaveLength(1);
  });

  test('loses its mark when its frame is closed', async () => {
    const user = await openAt(`${CHECK_OUT}?beside=${OWNED}`, asKelley);
    await user.click(await page('main').findByRole('button', { name: 'Try now' }));
    await waitFor(() => expect(marked()).toHaveLength(1));
    const [row] = marked();
    await user.click(page('beside').getByRole('button', { name: 'Close frame' }));
    await waitFor(() => expect(row).not.toBeInTheDocument());
    expect(row).not.toHaveAttribute('data-changed');
  });
});
