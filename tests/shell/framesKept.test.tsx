import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeRunLink } from '../../src/store/share/runLink';
import { logOfRun, useRun } from '../../src/store/run';
import { addressShown, openAt, openPage } from '../kit/open';
import { starts } from '../store/foreignRuns';

const KELLEY = 'admin@contoso.onmicrosoft.com';
const CHECK_OUT = 'portal.office.com/commerce/trial/business-premium';
const LICENSES = 'manage.windowsazure.com/activedirectory/contoso/licenses';
const USERS = 'portal.office.com/admin/users/active';

const frame = (name: 'main' | 'beside') =>
  within(document.querySelector<HTMLElement>(`[data-frame="${name}"]`) ?? document.body);
const both = (main: string, beside: string) => `${main}?${new URLSearchParams({ beside }).toString()}`;
const framesTold = () => useRun.getState().run?.frames;

async function openBoth() {
  const user = await openAt(both(CHECK_OUT, LICENSES), { start: 'azure-customer', as: KELLEY });
  await waitFor(() => expect(framesTold()).toEqual({ main: CHECK_OUT, beside: LICENSES }));
  return user;
}

async function goTo(user: Awaited<ReturnType<typeof openAt>>, name: 'main' | 'beside', address: string) {
  const field = frame(name).getByRole('textbox', { name: 'Address' });
  await user.clear(field);
  await user.type(field, `${address}{Enter}`);
  await waitFor(() => expect(framesTold()?.[name]).toBe(address));
}

describe('both frames', () => {
  test('are told to the log, and that the second one is closed', async () => {
    const user = await openBoth();
    await goTo(user, 'beside', USERS);
    expect(framesTold()).toEqual({ main: CHECK_OUT, beside: USERS });
    await user.click(frame('beside').getByRole('button', { name: 'Close frame' }));
    await waitFor(() => expect(framesTold()).toEqual({ main: CHECK_OUT }));
    await user.click(screen.getByRole('button', { name: 'Open beside' }));
    await waitFor(() => expect(framesTold()).toEqual({ main: CHECK_OUT, beside: CHECK_OUT }));
  });

  test('go back to where they were with Undo, and to where that was pressed with Redo', async () => {
    const user = await openBoth();
    await user.click(await frame('main').findByRole('button', { name: 'Try now' }));
    await frame('main').findByRole('heading', { name: 'order receipt' });
    await goTo(user, 'beside', USERS);
    const there = addressShown();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(addressShown()).toBe(both(CHECK_OUT, LICENSES)));
    await user.click(screen.getByRole('button', { name: 'Redo' }));
    await waitFor(() => expect(addressShown()).toBe(there));
  });

  test('are told of before what is undone the moment they got there', async () => {
    const user = await openBoth();
    await goTo(user, 'beside', USERS);
    await goTo(user, 'beside', LICENSES);
    await user.click(await frame('main').findByRole('button', { name: 'Try now' }));
    await frame('main').findByRole('heading', { name: 'order receipt' });
    const field = frame('beside').getByRole('textbox', { name: 'Address' });
    await user.clear(field);
    await user.type(field, USERS);
    fireEvent.submit(field);
    const there = addressShown();
    expect(there).toContain(new URLSearchParams({ beside: USERS }).toString());
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await waitFor(() => expect(addressShown()).toBe(both(CHECK_OUT, LICENSES)));
    fireEvent.keyDown(document.body, { key: 'y', ctrlKey: true });
    await waitFor(() => expect(addressShown()).toBe(there));
  });

  test('a second one that was closed meanwhile is opened again only where the deed was done in it', async () => {
    const user = await openAt(both(LICENSES, CHECK_OUT), { start: 'azure-customer', as: KELLEY });
    await user.click(await frame('beside').findByRole('button', { name: 'Try now' }));
    await frame('beside').findByRole('heading', { name: 'order receipt' });
    await user.click(frame('beside').getByRole('button', { name: 'Close frame' }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(addressShown()).toBe(both(LICENSES, CHECK_OUT)));
  });

  test('stay open with Reset, the second one where it stands', async () => {
    const user = await openBoth();
    await goTo(user, 'beside', USERS);
    await user.click(screen.getByRole('button', { name: /^Run/ }));
    await user.click(screen.getByRole('button', { name: 'Reset' }));
    await user.click(screen.getByRole('button', { name: 'Begin again' }));
    await waitFor(() => expect(useRun.getState().run?.done).toEqual([]));
    // Nobody is signed in any more.
    await waitFor(() => expect(framesTold()?.beside).toBe(`login.microsoftonline.com?to=${encodeURIComponent(USERS)}`));
  });

  test('are brought by a link', async () => {
    await openBoth();
    const link = makeRunLink(logOfRun(), { main: CHECK_OUT, beside: LICENSES }, starts) ?? '';
    cleanup();
    await openPage(`run/${link}`);
    await waitFor(() => expect(addressShown()).toBe(both(CHECK_OUT, LICENSES)));
  });

  test('are brought by a link and by the list of runs as InPrivate as they were left', async () => {
    const beside = 'azure.microsoft.com';
    await openAt(`${both(CHECK_OUT, beside)}&private`, { start: 'azure-customer', as: KELLEY });
    const told = { main: CHECK_OUT, beside, private: true } as const;
    await waitFor(() => expect(framesTold()).toEqual(told));
    const link = makeRunLink(logOfRun(), told, starts) ?? '';
    const { id } = useRun.getState();
    for (const way of [`run/${link}`, `runs/${id}`]) {
      cleanup();
      await openPage(way);
      await waitFor(() => expect(addressShown()).toBe(`${both(CHECK_OUT, beside)}&private=`));
    }
  });

  test('are begun with where the address of a start state says so', async () => {
    await openBoth();
    cleanup();
    await openPage(`start/blank?beside=${USERS}`);
    await waitFor(() => expect(addressShown()).toContain('beside='));
    expect(logOfRun()[0]?.what).toMatchObject({ type: 'began', beside: USERS });
  });
});

const STAR = 'Favorite: Active Directory';
const star = () => screen.findByRole('button', { name: STAR });

describe('the keys of Undo and Redo', () => {
  let user: Awaited<ReturnType<typeof openAt>>;
  beforeEach(async () => {
    user = await openAt('portal.azure.com/browse', { start: 'azure-customer', as: KELLEY });
    await user.click(await star());
    await screen.findByRole('button', { name: STAR, pressed: true });
  });

  test.each([
    ['{Control>}z{/Control}', '{Control>}y{/Control}'],
    ['{Control>}z{/Control}', '{Control>}{Shift>}z{/Shift}{/Control}'],
    ['{Meta>}z{/Meta}', '{Meta>}{Shift>}z{/Shift}{/Meta}'],
  ])('%s and %s do what the buttons do', async (undoing, redoing) => {
    await user.keyboard(undoing);
    await waitFor(async () => expect(await star()).toHaveAttribute('aria-pressed', 'false'));
    await user.keyboard(redoing);
    await waitFor(async () => expect(await star()).toHaveAttribute('aria-pressed', 'true'));
  });

  test('are those of a field in which somebody types, and of an open dialog', async () => {
    await user.click(screen.getByRole('textbox', { name: 'Address' }));
    await user.keyboard('{Control>}z{/Control}');
    await user.click(screen.getByRole('button', { name: /^Run/ }));
    await user.click(screen.getByRole('button', { name: 'Reset' }));
    await user.keyboard('{Control>}z{/Control}');
    await act(async () => undefined);
    expect(useRun.getState().run?.undone).toEqual([]);
  });
});
