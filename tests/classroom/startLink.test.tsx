import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HashRouter } from 'react-router';
import { describe, expect, test } from 'vitest';
import { App } from '../../src/App';
import { usersOf } from '../../src/core/index';
import { openRun, useRun } from '../../src/store/run';
import { setLanguage } from '../../src/store/settings';
import { memoryStorage } from '../../src/store/storage/storage';
import { worldNow } from '../kit/open';

async function openStartLink(people: string) {
  globalThis.location.hash = `#/start/large-company?people=${people}`;
  setLanguage('en');
  await openRun(async () => memoryStorage());
  await act(async () => {
    render(
      <HashRouter>
        <App />
      </HashRouter>,
    );
  });
  return userEvent.setup();
}

describe('a start link that asks for so many people as cannot be', () => {
  test.each([
    ['250000', '“250000”', 'Begin with 100,000 people'],
    ['many', '“many”', 'Begin with 1,000 people'],
    ['-5', '“-5”', 'Begin with 1,000 people'],
    ['2.5', '“2.5”', 'Begin with 1,000 people'],
    ['', '“”', 'Begin with 1,000 people'],
  ])('says so (%s), begins nothing, and offers what can be', async (people, named, offer) => {
    await openStartLink(people);
    const why = await screen.findByRole('alert');
    expect(why).toHaveTextContent(`The address asks for ${named} people`);
    expect(why).toHaveTextContent('from 1 to 100,000');
    expect(screen.getByRole('link', { name: offer })).toBeVisible();
    expect(useRun.getState().status).toBe('no-run');
  });

  test('leads on with as many as can be', async () => {
    const user = await openStartLink('lots');
    await user.click(await screen.findByRole('link', { name: 'Begin with 1,000 people' }));
    expect(await screen.findByRole('textbox', { name: 'Address' })).toBeVisible();
    expect(worldNow().directories.flatMap(usersOf)).toHaveLength(1000);
  });
});

test('a start link that asks for a number of people that can be begins with them', async () => {
  await openStartLink('12');
  expect(await screen.findByRole('textbox', { name: 'Address' })).toBeVisible();
  expect(worldNow().directories.flatMap(usersOf)).toHaveLength(12);
});
