import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { undo } from '../../src/store/travel';
import { send } from '../../src/store/send';
import { KELLEY_ADMIN } from '../kit/given';
import { addressShown, openAt } from '../kit/open';

const HOME = 'azure.microsoft.com';
const buy = () => act(() => send({ type: 'startOffice365Trial', profile: 'default', plan: 'e3' }, HOME));

async function openMap(address = `${HOME}?map`, given: Parameters<typeof openAt>[1] = {}) {
  const user = await openAt(address, { start: 'azure-customer', as: KELLEY_ADMIN, ...given });
  const map = await screen.findByRole('region', { name: 'Directory map' });
  return { user, map, within: within(map) };
}

/** The box of a thing on the picture. */
const box = (map: HTMLElement, name: string) =>
  within(map)
    .getAllByRole('button', { name })
    .map((button) => button.closest<HTMLElement>('[data-thing]'));

describe('the map of directories', () => {
  test('holds a table of the same, and shows it alone where that is wished', async () => {
    const { user, map, within: inMap } = await openMap();
    const table = within(inMap.getByRole('table', { name: 'Directory map' }));
    expect(
      table.getByRole('row', { name: /Kelley Wall admin@contoso.*Global Admin Contoso Owner of Free Trial/ }),
    ).toBeInTheDocument();
    expect(box(map, 'Contoso')).toHaveLength(1);
    await user.click(inMap.getByRole('button', { name: 'Table' }));
    expect(map.querySelector('[data-size]')).toBeNull();
    expect(inMap.getByRole('table')).toBeVisible();
    await user.click(inMap.getByRole('button', { name: 'Free Trial' }));
    expect(map).toHaveTextContent('Law 3: a new subscription');
  });

  test('shows what is bought at once, marked until the next deed, and who made it under which rule', async () => {
    const { user, map, within: inMap } = await openMap();
    await buy();
    const [plan] = box(map, 'Office 365 Enterprise E3');
    expect(plan).toHaveTextContent('New');
    expect(plan?.closest('[data-thing]:not([data-fresh])')).toHaveTextContent(/^Contoso/);
    await user.click(inMap.getByRole('button', { name: 'Office 365 Enterprise E3' }));
    const details = inMap.getByText(/^Contoso got Office 365 Enterprise E3/).closest<HTMLElement>('[role="status"]');
    expect(details).toHaveTextContent(/step 2, 8\/17\/2016, 9:00 AM, by admin@contoso\.onmicrosoft\.com/);
    expect(details).toHaveTextContent('Law 3: a new subscription is in the directory of the account that is signed in');
    await act(() => send({ type: 'signOut', profile: 'default' }, HOME));
    expect(box(map, 'Office 365 Enterprise E3')[0]).not.toHaveTextContent('New');
  });

  test('numbers what changed, and says what it was before and is after, for those who want less motion', async () => {
    const still = Object.defineProperty(matchMedia('all'), 'matches', { value: true });
    const media = vi.spyOn(globalThis, 'matchMedia').mockReturnValue(still);
    const { map, within: inMap } = await openMap();
    expect(inMap.queryByRole('list', { name: 'What the last step changed' })).toBeNull();
    await buy();
    const told = within(await inMap.findByRole('list', { name: 'What the last step changed' })).getAllByRole(
      'listitem',
    );
    expect(told[0]).toHaveTextContent(
      'Office 365 Enterprise E3 Before: not there. After: Office 365 trial, 0 of 25 licenses assigned, in Contoso.',
    );
    expect(box(map, 'Office 365 Enterprise E3')[0]).toHaveTextContent('1 New');
    media.mockRestore();
  });

  test('marks the whole path of what is focused, and dims the rest', async () => {
    const { map } = await openMap();
    const [first, guest] = box(map, 'Kelley Wall');
    act(() => first?.querySelector('button')?.focus());
    const isOn = (name: string) => box(map, name).map((one) => one?.dataset['path']);
    expect(guest?.dataset['path']).toBe('on');
    expect([...isOn('Free Trial'), ...isOn('Contoso'), ...isOn('Alpine Ski House')]).toEqual(['on', 'on', 'on']);
    expect(isOn('Jane Gould')).toEqual(['off']);
    act(() => first?.querySelector('button')?.blur());
    expect(isOn('Jane Gould')).toEqual([undefined]);
  });

  test('shows in the timeline what was undone as a ghost, and the world of the moment that is looked at', async () => {
    const { map, within: inMap } = await openMap(`${HOME}?map&timeline`);
    await buy();
    await act(() => undo(HOME));
    expect(box(map, 'Office 365 Enterprise E3')[0]).toHaveTextContent('Undone');
    globalThis.location.hash = `#/${HOME}?map`;
    await waitFor(() => expect(inMap.queryByRole('button', { name: 'Office 365 Enterprise E3' })).toBeNull());
  });

  test('leaves the keyboard to the page that is loaded with it', async () => {
    await openMap();
    expect(screen.getByRole('main')).toContainElement(document.activeElement as HTMLElement);
  });

  test('is closed by Esc, once what is kept has been let go of', async () => {
    const { user, map, within: inMap } = await openMap();
    await user.click(inMap.getByRole('button', { name: 'Contoso' }));
    expect(box(map, 'Jane Gould')[0]?.dataset['path']).toBe('on');
    await user.keyboard('{Escape}');
    expect(inMap.getByRole('button', { name: 'Contoso' })).toHaveAttribute('aria-pressed', 'false');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Directory map' })).toBeNull());
    expect(addressShown()).toBe(HOME);
  });

  test('is opened from the run’s menu, and goes on as a frame of its own', async () => {
    const user = await openAt(HOME, { language: 'nl' });
    await user.click(screen.getByRole('button', { name: /^Sessie/ }));
    await user.click(screen.getByRole('link', { name: 'Directorykaart' }));
    const map = within(await screen.findByRole('region', { name: 'Directorykaart' }));
    await user.click(map.getByRole('link', { name: 'Als venster openen' }));
    await waitFor(() => expect(addressShown()).toBe(`${HOME}?beside=onetenant.map`));
    const frame = within(await screen.findByRole('region', { name: 'Directorykaart' }));
    expect(await frame.findByRole('heading', { name: /^Contoso/ })).toBeVisible();
  });

  test('is saved as a picture that says what it is, with its words as text', async () => {
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) blobs.push(blob);
      return 'blob:map';
    });
    // The page of the test would go there.
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const { user, within: inMap } = await openMap();
    await user.click(inMap.getByRole('button', { name: 'Save the picture as SVG' }));
    await waitFor(() => expect(blobs).toHaveLength(1));
    const svg = new DOMParser().parseFromString((await blobs[0]?.text()) ?? '', 'image/svg+xml');
    expect(svg.querySelector('parsererror')).toBeNull();
    const words = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(words).toEqual(expect.arrayContaining(['Contoso', 'Kelley Wall', 'Free Trial', 'Outside every directory']));
    expect(words).toContain('OneTenant · Training simulation – not a real portal');
    expect(words).toContain('Directory map · azure-customer · 8/17/2016');
  });
});

test('of a hundred people a dozen are named, and the others are found by name', async () => {
  const { user, map, within: inMap } = await openMap(`${HOME}?map`, { start: 'large-company' });
  const people = () => map.querySelectorAll('[data-thing] ul[aria-label="People"] > li').length;
  expect(people()).toBe(12);
  await user.click(inMap.getByRole('button', { name: /^Contoso: show more/ }));
  expect(people()).toBe(112);
  await user.type(inMap.getByRole('textbox', { name: 'Find people' }), 'aaron');
  expect(people()).toBeGreaterThan(0);
  expect(inMap.getAllByRole('button', { name: /^Aaron / })).toHaveLength(people());
});
