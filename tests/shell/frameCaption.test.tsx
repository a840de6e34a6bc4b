import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { undo } from '../../src/store/travel';
import { send } from '../../src/store/send';
import { addressShown, openAt } from '../kit/open';
import { painted } from '../kit/waits';

const KELLEY = 'admin@contoso.onmicrosoft.com';
const CHECK_OUT = 'portal.office.com/commerce/trial/business-premium';
const OWNED = 'portal.office.com/admin/billing/subscriptions';
const USERS = 'portal.office.com/admin/users/active';
const BOUGHT = 'New: Office 365 Business Premium, 25 seats';

const asKelley = { start: 'azure-customer', as: KELLEY } as const;
const frame = (name: 'main' | 'beside') =>
  within(document.querySelector<HTMLElement>(`[data-frame="${name}"]`) ?? document.body);
const caption = (name: 'main' | 'beside') => frame(name).findByRole('complementary', { name: /^What has changed/ });
const captions = () => screen.queryAllByRole('complementary', { name: /^What has changed/ });
const announced = (words: RegExp) => screen.queryAllByText(words, { selector: '[role="status"] *' });

/** A purchase in the first frame, while the second one shows another page. */
async function buyBeside(address: string) {
  const user = await openAt(`${CHECK_OUT}?beside=${address}`, asKelley);
  await user.click(await frame('main').findByRole('button', { name: 'Try now' }));
  return { user, there: await caption('beside') };
}

describe('the caption of a frame', () => {
  test('names what its page shows marked, in the frame without the hand only', async () => {
    const { there } = await buyBeside(OWNED);
    expect(there).toHaveTextContent(BOUGHT);
    expect(there).not.toHaveTextContent('not on this page');
    expect(captions()).toEqual([there]);
    // The page has been announced; nothing is said twice.
    expect(announced(/New: Office 365/)).toEqual([]);
    expect(announced(/^Changed in the second frame: Office 365/)).toHaveLength(1);
  });

  test('says that nothing of it is on this page, once, and leads there in that frame', async () => {
    const { user, there } = await buyBeside(USERS);
    expect(there).toHaveTextContent(`${BOUGHT}– not on this page`);
    await waitFor(() => expect(announced(/^In the second frame: New: .*, not on this page\.$/)).toHaveLength(1));
    const main = addressShown().split('?')[0];

    await user.click(within(there).getByRole('button', { name: 'Show it' }));
    expect(addressShown()).toBe(`${main}?${new URLSearchParams({ beside: OWNED }).toString()}`);
    expect(await caption('beside')).toHaveTextContent(BOUGHT);
    expect(await caption('beside')).not.toHaveTextContent('not on this page');
    const row = await frame('beside').findByRole('row', { name: /Business Premium/ });
    await waitFor(() => expect(row).toHaveAttribute('data-changed'));
    expect(announced(/not on this page/)).toHaveLength(1);
  });

  test('leads to a page of the site that the frame is at, if it is there too', async () => {
    const { user, there } = await buyBeside('manage.windowsazure.com/settings/subscriptions');
    await user.click(within(there).getByRole('button', { name: 'Show it' }));
    expect(decodeURIComponent(addressShown())).toContain(
      '?beside=manage.windowsazure.com/activedirectory/contoso/licenses',
    );
  });

  test('takes no keyboard, and leaves it to the page where it is closed', async () => {
    const { user, there } = await buyBeside(USERS);
    expect(there).not.toContainElement(document.activeElement as HTMLElement);
    await user.click(within(there).getByRole('button', { name: 'Hide this news' }));
    expect(captions()).toEqual([]);
    expect(document.querySelector('[data-frame="beside"] section')).toHaveFocus();
  });

  test('is gone with the next deed, and where the frame goes elsewhere', async () => {
    const { user } = await buyBeside(USERS);
    await act(() => send({ type: 'toggleFavourite', profile: 'default', service: 'subscriptions' }, CHECK_OUT));
    expect(captions()).toEqual([]);

    await act(() => undo(CHECK_OUT));
    await act(() => undo(CHECK_OUT));
    expect(await caption('beside')).toHaveTextContent('Gone: Office 365 Business Premium, 25 seats');
    await user.click(frame('beside').getByRole('link', { name: 'Azure home' }));
    await waitFor(() => expect(frame('beside').queryByRole('complementary', { name: /^What has/ })).toBeNull());
  });

  test('offers nothing of what is gone', async () => {
    const { user } = await buyBeside(USERS);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    const there = await caption('beside');
    expect(there).toHaveTextContent(/^Gone: Office 365 Business Premium, 25 seats/);
    expect(within(there).queryByRole('button', { name: 'Show it' })).toBeNull();
    expect(captions()).toEqual([there]);
  });

  test('tells of no sign-in', async () => {
    await openAt(`products.office.com/business?beside=azure.microsoft.com`, { start: 'azure-customer' });
    await act(() => send({ type: 'signIn', profile: 'default', userName: KELLEY }, 'azure.microsoft.com'));
    await painted();
    expect(captions()).toEqual([]);
  });

  test('is in Dutch where the simulator is', async () => {
    const user = await openAt(`${CHECK_OUT}?beside=${USERS}`, { ...asKelley, language: 'nl' });
    await user.click(await frame('main').findByRole('button', { name: 'Nu proberen' }));
    const there = await frame('beside').findByRole('complementary', { name: /^Wat er veranderd is/ });
    expect(there).toHaveTextContent(/^Nieuw: Office 365 Business Premium, 25 licenties– niet op deze paginaLaat zien/);
  });
});
