import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';
import { useSettings } from '../src/store/settings';
import { FOR_A_CONDITION } from './kit/patience';
import { quickenPage } from './kit/quickPage';

configure({ asyncUtilTimeout: FOR_A_CONDITION });
quickenPage();

afterEach(() => {
  cleanup();
  // Files share a window: none begins in the language or the colours of another.
  useSettings.setState({ language: undefined, colours: 'readable' });
  sessionStorage.clear();
  localStorage.clear();
});

// Files share what is loaded. A part that a file leaves in the middle as it ends would be missing to those that follow.
afterAll(() => vi.dynamicImportSettled());

// A browser reports a followed #link as a popstate as well; happy-dom reports the hashchange only.
globalThis.addEventListener('hashchange', () => globalThis.dispatchEvent(new PopStateEvent('popstate')));
