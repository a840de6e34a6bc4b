import { act, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Entry } from '../../src/core/index';
import { makeRunFile } from '../../src/store/share/makeRunFile';
import { logOfRun, useRun } from '../../src/store/run';
import { eventsOf, KELLEY_ADMIN, signIn } from '../kit/given';
import { openAt } from '../kit/open';

const entry = (seq: number, what: Entry['what']): Entry => ({
  seq,
  at: '2026-01-01T12:00:00.000Z',
  tab: 'elsewhere',
  page: 'azure.microsoft.com',
  what,
});
const LOG = [
  entry(0, { type: 'began', start: 'blank', seed: 'foreign', events: eventsOf('blank') }),
  ...Array.from({ length: 200 }, (_, at) => entry(at + 1, { type: 'visited', address: `azure.microsoft.com/${at}` })),
];

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** How the next slice is let begin. */
let goOn: (() => void) | undefined;

/** Messages arrive when the test says so. */
class HeldChannel {
  private readonly hear: (() => void)[] = [];
  readonly port1 = {
    addEventListener: (_type: string, listener: () => void) => this.hear.push(listener),
    start: () => undefined,
    close: () => undefined,
  };
  readonly port2 = {
    postMessage: () => {
      goOn = () => this.hear.forEach((listener) => listener());
    },
  };
}

/** Chooses a file on a machine that takes a second for each look at the clock, and waits after the first slice. */
async function chooseSlowly(): Promise<Awaited<ReturnType<typeof openAt>>> {
  const user = await openAt('portal.azure.com', { start: 'office-customer', as: KELLEY_ADMIN });
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1_000));
  vi.stubGlobal('MessageChannel', HeldChannel);
  const chooser = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!chooser) throw new Error('there is no way to choose a file');
  await user.upload(chooser, new File([makeRunFile(LOG)], 'run.json', { type: 'application/json' }));
  return user;
}

test('a long run that is opened from a file shows how far it is, and is stopped without a trace', async () => {
  const user = await chooseSlowly();
  const [{ id }, log] = [useRun.getState(), [...logOfRun()]];
  const dialog = within(await screen.findByRole('dialog', { name: 'Opening “run.json”' }));
  expect(dialog.getByText(/^\d+% has been read\. Your own run stays as it is\.$/)).toBeVisible();
  expect(dialog.getByRole('progressbar')).toBeVisible();

  await user.click(dialog.getByRole('button', { name: 'Stop' }));
  await act(async () => goOn?.());
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(useRun.getState().id).toBe(id);
  expect(logOfRun()).toEqual(log);
  expect(logOfRun()[1]?.what).toMatchObject({ command: signIn(KELLEY_ADMIN) });
});
