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

test('a link to a lesson with other names begins it with them, in a world where everything is called so', async () => {
  await openLink('#/lessons/office-first/guided/sign-in?organization=Fabrikam&admin=Ada%20Byron&seed=17');
  expect(await screen.findByRole('textbox', { name: 'Address' })).toBeVisible();
  const { run } = useRun.getState();
  expect(run?.lesson?.tokens).toMatchObject({ organization: 'Fabrikam', domain: 'fabrikam', adminName: 'ada.byron' });
  expect(run?.world.directories[0]).toMatchObject({ name: 'Fabrikam', initialDomain: 'fabrikam.onmicrosoft.com' });
  expect(run?.world.microsoftAccounts[0]?.email).toBe('ada.byron@outlook.com');
});

test('a link with names that break a rule says which and why, begins nothing, and leads to the form', async () => {
  await openLink('#/lessons/know-your-role/guided?organization=Alpine%20Ski%20House&colleague=Jane');
  expect(await screen.findByRole('alert')).toHaveTextContent('names with which this lesson cannot be told');
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Colleague “Jane”: A person has a first name and a last name.',
  ]);
  expect(screen.getByRole('link', { name: 'Choose other names' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^#\/lessons\/know-your-role\?organization=Alpine\+Ski\+House/),
  );
  expect(useRun.getState().status).toBe('no-run');
});
