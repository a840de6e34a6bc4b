import { beforeEach, describe, expect, test } from 'vitest';
import { openStorage } from '../../src/store/storage/indexedStorage';
import { LONGEST_STORED_TEXT } from '../../src/core/index';
import { parseRunFile } from '../../src/store/share/runFile';
import { parseRunLink } from '../../src/store/share/runLink';
import { deedsIn, freshBrowser, newTab } from './tabs';
import { logIn } from './foreignRuns';
import SAVED from './saved/telephone.json';

// Form 2 was written with a person in `letTimePass` where the simulated telephone was pressed, and refused to read it.
const DEEDS = [
  'began',
  'did signIn',
  'did fillInAboutYou',
  'did sendVerificationCode',
  'did letTimePass',
  'refused verifyPhone',
];
const WISH = { type: 'letTimePass', minutes: 10 };

/** A browser in which a run lies as form 2 left it. */
async function browserWith(entries: readonly { readonly entry: unknown; readonly format: number }[]): Promise<void> {
  // Makes the database; the run beside it does not matter.
  await (await openStorage()).makeLatest('saved');
  const opening = indexedDB.open('onetenant');
  await new Promise((resolve) => {
    opening.addEventListener('success', resolve);
  });
  const transaction = opening.result.transaction('entries', 'readwrite');
  for (const [seq, { entry, format }] of entries.entries()) {
    transaction.objectStore('entries').add({ run: 'saved', seq, entry, format });
  }
  await new Promise((resolve) => {
    transaction.addEventListener('complete', resolve);
  });
  opening.result.close();
}

beforeEach(freshBrowser);

describe('a run in which ten minutes passed on the simulated telephone', () => {
  test('is read from the storage', async () => {
    await browserWith(SAVED.stored);
    const tab = await newTab();
    expect(tab.useRun.getState()).toMatchObject({ status: 'running', trouble: undefined });
    expect(deedsIn(tab.log()).slice(0, DEEDS.length)).toEqual(DEEDS);
    expect(tab.log()[4]?.what).toMatchObject({ command: WISH });
    expect(await tab.send({ type: 'signOut', profile: 'default' }, 'portal.azure.com')).toHaveProperty('events');
    expect((await newTab()).log()).toEqual(tab.log());
  });

  test('is read from its file', () => {
    const log = logIn(parseRunFile(JSON.stringify(SAVED.file)));
    expect(deedsIn(log).slice(0, DEEDS.length)).toEqual(DEEDS);
    expect(log[4]?.what).toEqual({
      type: 'did',
      command: WISH,
      events: [{ type: 'TimePassed', date: '2016-08-17T09:10' }],
    });
  });

  test('is read from its link', () => {
    const log = logIn(parseRunLink(SAVED.link, () => undefined, '2026-01-01T12:00:00.000Z'));
    expect(deedsIn(log).slice(0, 5)).toEqual(DEEDS.slice(0, 5));
    expect(log[4]?.what).toMatchObject({ command: WISH });
  });
});

test('a run in which an endless address was visited is read, with as much of the address as an entry can hold', async () => {
  const [first] = SAVED.stored;
  const address = `no.such.site/${'x'.repeat(LONGEST_STORED_TEXT)}`;
  const visited = { seq: 1, at: first!.entry.at, tab: 'one', page: address, what: { type: 'visited', address } };
  await browserWith([first!, { entry: visited, format: 2 }]);
  const tab = await newTab();
  expect(tab.useRun.getState()).toMatchObject({ status: 'running', trouble: undefined });
  expect(tab.log()[1]?.what).toEqual({ type: 'visited', address: address.slice(0, LONGEST_STORED_TEXT) });
});
