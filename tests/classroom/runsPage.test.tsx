import { act, render, screen } from '@testing-library/react';
import { HashRouter } from 'react-router';
import { describe, expect, test } from 'vitest';
import { App } from '../../src/App';
import { openRun } from '../../src/store/run';
import { setLanguage } from '../../src/store/settings';
import { memoryStorage } from '../../src/store/storage/storage';

const runs = () => Promise.reject(new DOMException('the disk is gone', 'UnknownError'));

describe('the list of runs', () => {
  test('says that the storage has failed, where it cannot be read', async () => {
    globalThis.location.hash = '#/runs';
    setLanguage('en');
    await openRun(async () => ({ ...memoryStorage(), runs }));
    await act(async () => {
      render(
        <HashRouter>
          <App />
        </HashRouter>,
      );
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('The browser’s storage has failed.');
    expect(screen.queryByText(/There are no runs/)).toBeNull();
  });
});
