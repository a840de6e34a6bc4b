import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TRAINING_PASSWORD } from '../../src/core/index';
import { logOfRun, useRun } from '../../src/store/run';

import { worldNow } from '../kit/open';
import { openLesson } from '../kit/openLesson';

const PERSONAL = 'kelley.wall@outlook.com';
const card = () => within(screen.getByRole('dialog'));
const deeds = () => logOfRun().filter(({ what }) => what.type === 'did').length;

/** Tries to sign in with the personal account, which the lesson takes for a wrong turn. */
async function tryPersonal(mode: 'guided' | 'practice' | 'test') {
  const user = await openLesson('office-first', { mode, step: 'kind' });
  // It is the card that asks.
  await screen.findByRole('dialog');
  await user.type(await screen.findByLabelText('Email or phone'), PERSONAL);
  await user.type(screen.getByLabelText('Password'), TRAINING_PASSWORD);
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  return user;
}

test('Guided asks before a wrong turn, and says what would come of it', async () => {
  await tryPersonal('guided');
  const question = await screen.findByRole('group', { name: 'This would be a wrong turn' });
  expect(question).toHaveAccessibleDescription(/A personal account is signed in/);
  expect(within(question).getByRole('button', { name: 'Leave it' })).toHaveFocus();
  expect(deeds()).toBe(0);
});

test('what is left is not written, and nothing that was typed is lost', async () => {
  const user = await tryPersonal('guided');
  await screen.findByRole('group', { name: 'This would be a wrong turn' });
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('group', { name: 'This would be a wrong turn' })).toBeNull());
  expect(screen.getByRole('button', { name: 'Sign in' })).toHaveFocus();
  expect(screen.getByLabelText('Email or phone')).toHaveValue(PERSONAL);
  expect(deeds()).toBe(0);
  expect(screen.getByRole('dialog')).toBeVisible();
});

test('what is meant is done, and told while it stands', async () => {
  const user = await tryPersonal('guided');
  await user.click(await screen.findByRole('button', { name: 'Do it all the same' }));
  await waitFor(() => expect(worldNow().signedIn['default']).toBeDefined());
  expect(await card().findByRole('heading', { name: 'A wrong turn' })).toBeVisible();
  expect(card().getByText(/A personal account is signed in/)).toBeVisible();
});

test('a question is left where the page is', async () => {
  await tryPersonal('guided');
  await screen.findByRole('group', { name: 'This would be a wrong turn' });
  await act(async () => {
    globalThis.location.hash = '#/azure.microsoft.com';
  });
  await waitFor(() => expect(screen.queryByRole('group', { name: 'This would be a wrong turn' })).toBeNull());
  expect(deeds()).toBe(0);
});

test.each(['practice', 'test'] as const)('%s does not ask', async (mode) => {
  await tryPersonal(mode);
  await waitFor(() => expect(deeds()).toBe(1));
  expect(screen.queryByRole('group', { name: 'This would be a wrong turn' })).toBeNull();
  expect(useRun.getState().run?.done).toHaveLength(1);
});
