import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, readEntry, type Command, type Entry, type Run, type What } from '../../src/core/index';
import { keepIn, keptIn } from '../../src/store/log/keptLog';
import { makeRunFile } from '../../src/store/share/makeRunFile';
import { logOfRun, useRun } from '../../src/store/run';
import { eventsOf, KELLEY_ADMIN, signIn } from '../kit/given';
import { addressShown, openAt } from '../kit/open';
import { painted } from '../kit/waits';

/** The log of a run whose last page is this one. */
function logOf(commands: readonly Command[], page: string): readonly Entry[] {
  const log: Entry[] = [];
  let run: Run | undefined;
  const write = (what: What) => {
    const entry = { seq: log.length, at: '2026-01-01T12:00:00.000Z', tab: 'elsewhere', page, what };
    log.push(entry);
    run = readEntry(run, entry);
  };
  write({ type: 'began', start: 'azure-customer', seed: 'foreign', events: eventsOf('azure-customer') });
  for (const command of commands) if (run) write(answer(run.world, command));
  write({ type: 'visited', address: page });
  return log;
}

async function openSlowly(user: UserEvent, log: readonly Entry[]): Promise<void> {
  const { id } = useRun.getState();
  // A disk takes its time: until the page has been painted.
  const storage = keptIn();
  keepIn({
    ...storage,
    append: async (...entries) => {
      await painted();
      return storage.append(...entries);
    },
  });
  const chooser = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!chooser) throw new Error('there is no way to choose a file');
  await user.upload(chooser, new File([makeRunFile(log)], 'run.json', { type: 'application/json' }));
  await waitFor(() => expect(useRun.getState().id).not.toBe(id));
  expect(await screen.findByText(/^“run.json” is open as a run of its own/)).toBeVisible();
}

test('a run from a file in which nobody is signed in does not send the page that was shown before to sign in', async () => {
  const log = logOf([], 'azure.microsoft.com');
  const user = await openAt('portal.azure.com/browse', { start: 'office-customer', as: KELLEY_ADMIN });
  await openSlowly(user, log);
  expect(addressShown()).toBe('azure.microsoft.com');
  expect(logOfRun()).toEqual(log);
});

test('a run from a file in which somebody is signed in is shown where it was left', async () => {
  const log = logOf([signIn(KELLEY_ADMIN)], 'portal.azure.com');
  const user = await openAt('azure.microsoft.com', { start: 'blank' });
  await openSlowly(user, log);
  expect(addressShown()).toBe('portal.azure.com');
  expect(logOfRun()).toEqual(log);
});
