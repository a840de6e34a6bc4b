import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HashRouter } from 'react-router';
import { App } from '../../src/App';
import { openRun } from '../../src/store/run';
import { setLanguage } from '../../src/store/settings';
import { memoryStorage, type Storage } from '../../src/store/storage/storage';

/** Opens the simulator at one of its own pages, as a visitor with a link would; by default in a browser that keeps nothing yet. */
export async function openPage(hash: string, storage: Storage = memoryStorage(), language: 'en' | 'nl' = 'en') {
  globalThis.location.hash = hash;
  setLanguage(language);
  await openRun(async () => storage);
  // Left in the middle by a file of tests that ends, they would be missing to those that follow.
  await import('../../src/classroom/start/Sandbox');
  await import('../../src/classroom/new-version/VersionOffer');
  const user = userEvent.setup();
  await act(async () => {
    render(
      <HashRouter useTransitions={false}>
        <App />
      </HashRouter>,
    );
  });
  await screen.findByRole('main');
  return user;
}
