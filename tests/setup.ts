import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A slow machine is no reason to fail.
configure({ asyncUtilTimeout: 10_000 });

// Tests of the scripts run without a page.
if (typeof document !== 'undefined') {
  afterEach(() => {
    cleanup();
    sessionStorage.clear();
    localStorage.clear();
  });

  // A browser reports a followed #link as a popstate as well; happy-dom reports the hashchange only.
  globalThis.addEventListener('hashchange', () => globalThis.dispatchEvent(new PopStateEvent('popstate')));
}
