import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeClassFile } from '../../../src/store/share/makeClassFile';
import { fakeRoom } from '../../kit/fakeRoom';
import { openPage } from '../../kit/openPage';
import { DOOR, smallClass } from '../../kit/roomClass';

afterEach(() => {
  document.head.innerHTML = '';
});

async function open(text: string) {
  const chooser = document.querySelector<HTMLInputElement>('main input[type="file"]');
  if (!chooser) throw new Error('no file can be chosen');
  await act(async () => {
    fireEvent.change(chooser, { target: { files: [new File([text], 'class.json')] } });
  });
}

describe('the debrief', () => {
  const files = new Map<string, string>();

  afterEach(() => {
    vi.restoreAllMocks();
    files.clear();
  });

  function catchFiles() {
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`);
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      const blob = blobs.at(-1);
      void blob?.text().then((text) => files.set(this.download, text));
    });
  }

  test('says what it came to, which wrong turns were taken where, and has all runs on one timeline', async () => {
    fakeRoom(smallClass());
    const user = await openPage(DOOR);
    await user.click(await screen.findByRole('link', { name: 'Debrief' }));
    const ends = await screen.findByRole('table', { name: 'What it came to' });
    await waitFor(() => expect(within(ends).getAllByRole('row')).toHaveLength(3));
    expect(within(ends).getByRole('row', { name: /^Under way 2/ })).toHaveTextContent('Sam and Noor');
    expect(within(ends).getByRole('row', { name: /^Passed 1/ })).toHaveTextContent('Ada');
    const turns = screen.getByRole('table', { name: 'Wrong turns' });
    expect(within(turns).getByRole('row', { name: /^A personal account/ })).toHaveTextContent(
      'Choose the kind of account1 of 311',
    );
    expect(screen.getByRole('img', { name: /11 steps done, no wrong turn$/ })).toBeVisible();
    expect(screen.getByRole('img', { name: /2 steps done, 1 wrong turn$/ })).toBeVisible();
  });

  test('says how much of it has yet to come', async () => {
    const room = fakeRoom(smallClass());
    const user = await openPage(DOOR);
    await user.click(await screen.findByRole('link', { name: 'Debrief' }));
    await screen.findByRole('table', { name: 'What it came to' });
    await waitFor(() => expect(screen.queryByText(/yet to come/)).toBeNull());
    const [sam] = smallClass();
    const log = sam?.runs[0] ?? [];
    await room.seat(0, { name: 'Sam', runs: [[...log, ...log.slice(-1)]] });
    expect(await screen.findByText('1 run has yet to come in full.')).toBeVisible();
  });

  test('is taken along as files, without names where these are hidden', async () => {
    fakeRoom(smallClass());
    catchFiles();
    const user = await openPage(DOOR);
    await user.click(await screen.findByRole('checkbox', { name: 'Hide names' }));
    await user.click(screen.getByRole('link', { name: 'Debrief' }));
    await screen.findByRole('img', { name: /11 steps done/ });
    for (const name of ['Table (CSV)', 'Reports (JSON)', 'All runs in one file']) {
      await user.click(screen.getByRole('button', { name }));
    }
    await waitFor(() => expect(files.size).toBe(3));
    expect(files.get('onetenant-class.csv')).toMatch(/^Learner 2,office-first,1,guided,passed,11,11,3,3,100,100,0,/m);
    expect([...files.values()].join('')).not.toContain('Noor');
    expect(JSON.parse(files.get('onetenant-class.json') ?? '')).toMatchObject({
      format: 'onetenant-class',
      runs: [{ name: 'Learner 1' }, { name: 'Learner 2' }, { name: 'Learner 3' }],
    });
  });

  test('of a file is there without a room, each run to be looked at; what is none says why', async () => {
    await openPage('#/room');
    expect(await screen.findByRole('heading', { name: 'The file of a class' })).toBeVisible();
    await open('{}');
    expect(await screen.findByRole('alert')).toHaveTextContent('class.json cannot be read. It is no file of a class.');
    const runs = smallClass().flatMap(({ name, runs: [log] }) => (log ? [{ name, log }] : []));
    await open(makeClassFile(runs));
    fireEvent.click(await screen.findByRole('link', { name: 'Noor' }));
    expect(await screen.findByRole('list', { name: 'What was done' })).toBeVisible();
    expect(await screen.findByText('3 of 11: Choose the kind of account')).toBeVisible();
    fireEvent.click(screen.getByRole('link', { name: 'Back to the debrief' }));
    expect(await screen.findByRole('table', { name: 'Wrong turns' })).toBeVisible();
  });
});
