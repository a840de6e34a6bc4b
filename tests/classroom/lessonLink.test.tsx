import { act, render, screen } from '@testing-library/react';
import { HashRouter } from 'react-router';
import { expect, test } from 'vitest';
import { App } from '../../src/App';
import { openRun, useRun } from '../../src/store/run';
import { setLanguage } from '../../src/store/settings';
import { memoryStorage } from '../../src/store/storage/storage';

async function openLink(hash: string) {
  globalThis.location.hash = hash;
  setLanguage('en');
  await openRun(async () => memoryStorage());
  await act(async () => {
    render(
      <HashRouter>
        <App />
      </HashRouter>,
    );
  });
}

test.each([
  ['#/lessons/no-lesson/guided', 'There is no lesson called “no-lesson”.'],
  ['#/lessons/office-first/backwards', 'No lesson is taken in a mode called “backwards”'],
  ['#/lessons/office-first/guided/no-step', 'The lesson has no step called “no-step”.'],
])('a link to what cannot be begun says so and begins nothing: %s', async (hash, why) => {
  await openLink(hash);
  expect(await screen.findByRole('alert')).toHaveTextContent(why);
  expect(useRun.getState().status).toBe('no-run');
});

test('a link to a lesson begins a run of it in its mode, on its first page', async () => {
  await openLink('#/lessons/office-first/practice');
  expect(await screen.findByRole('textbox', { name: 'Address' })).toBeVisible();
  expect(globalThis.location.hash).toBe(`#/${useRun.getState().run?.page}`);
  expect(useRun.getState().run?.lesson).toMatchObject({ id: 'office-first', mode: 'practice' });
});
