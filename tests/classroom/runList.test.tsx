import 'fake-indexeddb/auto';
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { HashRouter } from 'react-router';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { App } from '../../src/App';
import { begin, openRun } from '../../src/store/run';
import { renameRun } from '../../src/store/runs';
import { send } from '../../src/store/send';
import { setLanguage } from '../../src/store/settings';
import { keepIn } from '../../src/store/log/keptLog';
import { NOTHING, useRun } from '../../src/store/runState';
import { memoryStorage } from '../../src/store/storage/storage';
import { eventsOf, KELLEY_ADMIN, signIn } from '../kit/given';

const PAGE = 'portal.office.com/home';
const OFFICE_TRIAL = { type: 'startOffice365Trial', profile: 'default', plan: 'business' } as const;

/** Twice the same start, in one of which there is an Office 365 trial now, and a run that has a name. */
async function openThreeRuns() {
  await openRun(async () => memoryStorage());
  await begin('azure-customer', eventsOf('azure-customer'), PAGE);
  await send(signIn(KELLEY_ADMIN), PAGE);
  await begin('azure-customer', eventsOf('azure-customer'), PAGE);
  await send(signIn(KELLEY_ADMIN), PAGE);
  await send(OFFICE_TRIAL, PAGE);
  await begin('blank', eventsOf('blank'), PAGE);
  await renameRun(useRun.getState().id, 'Monday');
  await openList();
  return userEvent.setup();
}

async function openList() {
  globalThis.location.hash = '#/runs';
  setLanguage('en');
  await act(async () => {
    render(
      <HashRouter>
        <App />
      </HashRouter>,
    );
  });
}

const list = () => screen.findByRole('list', { name: 'Runs' });

describe('the list of runs', () => {
  beforeEach(() => sessionStorage.clear());

  test('calls runs of one start by what came of them and when', async () => {
    await openThreeRuns();
    const headings = within(await list()).getAllByRole('heading');
    const titles = headings.map(({ textContent }) => textContent);
    expect(titles).toContainEqual('Monday');
    expect(titles).toContainEqual(
      expect.stringMatching(/^Contoso has Azure and wants Office 365: Office 365 subscription, .*\d:\d\d/),
    );
    expect(titles).toContainEqual(expect.stringMatching(/^Contoso has Azure and wants Office 365: 1 step, .*\d:\d\d/));
  });

  test('does not say that there are none before it knows where runs are kept', async () => {
    const storage = memoryStorage();
    await openRun(async () => storage);
    await begin('blank', eventsOf('blank'), PAGE);
    // As it is while the storage has yet to be opened: somebody has come from the start page at once.
    keepIn(memoryStorage());
    useRun.setState({ ...NOTHING, status: 'opening' });
    await openList();
    expect(await screen.findByRole('heading', { level: 1, name: 'My runs' })).toBeVisible();
    expect(screen.queryByText(/^There are no runs in this browser yet/)).toBeNull();
    await act(() => openRun(async () => storage));
    expect(within(await list()).getAllByRole('heading')).toHaveLength(1);
  });

  test('numbers runs that would be called alike', async () => {
    const user = await openThreeRuns();
    for (const name of ['Duplicate: Monday', 'Duplicate: Monday']) {
      await user.click(await screen.findByRole('button', { name }));
      await screen.findByText('“Monday” has been copied.');
    }
    expect(await screen.findByRole('heading', { name: 'Copy of Monday' })).toBeVisible();
    expect(await screen.findByRole('heading', { name: 'Copy of Monday (2)' })).toBeVisible();
  });

  test('is emptied for a new group, and filled again by undoing that', async () => {
    const user = await openThreeRuns();
    await user.click(await screen.findByRole('button', { name: 'Delete all (new group)' }));
    expect(await screen.findByText('3 runs have been deleted.')).toBeVisible();
    expect(screen.getByText(/^There are no runs in this browser yet/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('3 runs are back.')).toBeVisible();
    expect(within(await list()).getAllByRole('heading')).toHaveLength(3);
  });

  test('has a link to each run, also to one that is not shown', async () => {
    // No page of the test's window says whether it is safe; a link to the run is made either way.
    vi.stubGlobal('isSecureContext', true);
    const user = await openThreeRuns();
    await user.click(await screen.findByRole('button', { name: /^Copy link: .*Office 365 subscription/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Link to this run' });
    expect(within(dialog).getByRole<HTMLInputElement>('textbox', { name: 'Link' }).value).toMatch(/#\/run\/1\./);
    expect(within(dialog).getByText(/^This address is one of your own computer/)).toBeVisible();
  });

  test('has links that lead others here, where it was started for the room’s network', async () => {
    vi.stubGlobal('isSecureContext', true);
    const room = document.createElement('meta');
    room.name = 'room-address';
    room.content = 'http://192.168.1.20:4173/';
    document.head.append(room);
    onTestFinished(() => room.remove());
    const user = await openThreeRuns();
    await user.click(await screen.findByRole('button', { name: /^Copy link: .*Office 365 subscription/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Link to this run' });
    const link = within(dialog).getByRole<HTMLInputElement>('textbox', { name: 'Link' });
    expect(link.value).toMatch(/^http:\/\/192\.168\.1\.20:4173\/#\/run\/1\./);
    expect(within(dialog).queryByText(/^This address is one of your own computer/)).toBeNull();
  });
});
