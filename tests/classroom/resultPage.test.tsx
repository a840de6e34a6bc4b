import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Entry } from '../../src/core/index';
import { LESSONS } from '../../src/scenarios/lessonSource';
import { beginLesson, submit, takeLessonsFrom } from '../../src/store/lesson';
import { attemptIn } from '../../src/store/lesson/attempts';
import { logOfRun, openRun, useRun } from '../../src/store/run';
import { send } from '../../src/store/send';
import { makeRunFile } from '../../src/store/share/makeRunFile';
import { memoryStorage } from '../../src/store/storage/storage';
import { makeResultCode } from '../../src/training/result/code';
import { resultOf, type Result } from '../../src/training/result/result';
import { openPage } from '../kit/openPage';

const PERSONAL = {
  type: 'signIn',
  profile: 'default',
  userName: 'kelley.wall@outlook.com',
  kind: 'microsoft',
} as const;

/** A run of the first lesson that somebody handed in, after a wrong turn. */
async function handedIn(name: string): Promise<{ readonly log: readonly Entry[]; readonly result: Result }> {
  await openRun(async () => memoryStorage());
  takeLessonsFrom(LESSONS);
  await beginLesson('office-first', 'practice');
  await send(PERSONAL, 'login.live.com');
  await submit();
  const log = [...logOfRun()];
  const attempt = await attemptIn(log);
  if (!attempt) throw new Error('nothing is judged');
  return { log, result: resultOf(attempt, log, name) };
}

const fileOf = (log: readonly Entry[], name: string) =>
  new File([makeRunFile(log)], name, { type: 'application/json' });
const codesField = () => screen.findByRole('textbox', { name: /^(Result codes|Resultaatcodes)$/ });
const paste = (field: HTMLElement, text: string) => fireEvent.change(field, { target: { value: text } });
const table = () => screen.findByRole('table', { name: /^The class/ });

async function addFiles(...files: readonly File[]) {
  const chooser = document.querySelector<HTMLInputElement>('main input[type="file"]');
  if (!chooser) throw new Error('no file can be chosen');
  await act(async () => {
    fireEvent.change(chooser, { target: { files } });
  });
}

describe('the results of a class', () => {
  afterEach(() => vi.restoreAllMocks());

  test('are told as long as there are none, with how they come', async () => {
    await openPage('#/result');
    expect(await screen.findByRole('heading', { level: 1, name: 'Results of a class' })).toBeVisible();
    expect(screen.getByText(/^A code proves nothing by itself/)).toBeVisible();
    expect(screen.getByText(/^There is no result yet/)).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
    await waitFor(() => expect(document.title).toBe('Results of a class – OneTenant'));
  });

  test('are read from a pasted chat, with a column for each goal of one lesson, and can be sorted', async () => {
    const { result } = await handedIn('Noor');
    const better = makeResultCode({
      ...result,
      name: 'Ada',
      wrong: 0,
      goals: result.goals.map(({ of }) => ({ state: 'met', points: of, of })),
    });
    const user = await openPage('#/result');
    paste(await codesField(), `Here you are:\n${makeResultCode(result)}\nMine: ${better}!\n${better.slice(0, -1)}`);
    expect(await screen.findByRole('table', { name: 'The class: Office 365 first, then Azure' })).toBeVisible();
    expect(screen.getByText('Read: 2 codes, 0 files.')).toBeVisible();
    expect(screen.getByText(/^Line 4: a character of the code is wrong or missing/)).toBeVisible();
    expect(screen.getByText('1 line holds no code.')).toBeVisible();
    const lines = async () =>
      within(await table())
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent);
    expect(await lines()).toEqual(['Noor', 'Ada', 'Met by']);
    const ada = within(await table()).getByRole('row', { name: /^Ada/ });
    expect(within(ada).getAllByRole('img', { name: 'Met' })).toHaveLength(result.goals.length);
    expect(ada).toHaveTextContent('100 of 100');

    await user.click(screen.getByRole('button', { name: 'Name' }));
    expect(await lines()).toEqual(['Ada', 'Noor', 'Met by']);
    await user.click(screen.getByRole('button', { name: 'Wrong turns' }));
    await user.click(screen.getByRole('button', { name: 'Wrong turns' }));
    expect(screen.getByRole('columnheader', { name: 'Wrong turns' })).toHaveAttribute('aria-sort', 'descending');
    expect(await lines()).toEqual(['Noor', 'Ada', 'Met by']);
    expect(await screen.findByText('Azure and Office 365 are both in Contoso.')).toBeVisible();
  });

  test('of several lessons, or of one that is not here, count the goals', async () => {
    const { result } = await handedIn('Noor');
    await openPage('#/result');
    paste(await codesField(), `${makeResultCode(result)} ${makeResultCode({ ...result, lesson: 'of-elsewhere' })}`);
    expect(await screen.findByRole('table', { name: 'The class' })).toBeVisible();
    expect(screen.getByRole('columnheader', { name: 'Goals met' })).toBeVisible();
    expect(screen.getByRole('cell', { name: /^of-elsewhere/ })).toBeVisible();
    expect(screen.queryByRole('columnheader', { name: 'Goal 1' })).toBeNull();
  });

  test('are held against the files of their runs: equal, or what differs', async () => {
    const { log, result } = await handedIn('Noor');
    const code = makeResultCode(result);
    const forged = makeResultCode({ ...result, name: 'Sam', wrong: 0 });
    await openPage(`#/result?code=${code}`);
    expect(await screen.findByText('Code only')).toBeVisible();
    await addFiles(fileOf(log, 'noor.json'));
    expect(await screen.findByText('Code and file: equal')).toBeVisible();
    expect(screen.getByText('Read: 1 code, 1 file.')).toBeVisible();
    paste(await codesField(), `${code}\n${forged}`);
    expect(await screen.findByText('Differs from the file: wrong turns')).toBeVisible();
    expect(screen.getByText('Code and file: equal')).toBeVisible();
  });

  test('are read from files alone, and what is no result says why', async () => {
    const { log } = await handedIn('Noor');
    await openRun(async () => memoryStorage());
    await beginLesson('background', 'test');
    const going = [...logOfRun()];
    await openPage('#/result');
    await codesField();
    await addFiles(
      fileOf(log, 'noor.json'),
      fileOf(log, 'again.json'),
      fileOf(going, 'going.json'),
      new File(['{'], 'broken.json'),
    );
    expect(await screen.findByText('“going”: It is a test that has not been handed in.')).toBeVisible();
    expect(await screen.findByText(/^“broken”: Its text breaks off or is not JSON/)).toBeVisible();
    expect(within(await table()).getAllByRole('row')).toHaveLength(2);
    expect(screen.getByRole('cell', { name: 'File' })).toBeVisible();
  });

  test('take files that are dropped on the page, and open none of them as a run', async () => {
    const { log } = await handedIn('Noor');
    await openPage('#/result');
    await codesField();
    const { id } = useRun.getState();
    const dataTransfer = { types: ['Files'], files: [fileOf(log, 'noor.json')] };
    await act(async () => {
      fireEvent.drop(screen.getByRole('main'), { dataTransfer });
    });
    expect(await screen.findByText('Read: 0 codes, 1 file.')).toBeVisible();
    expect(globalThis.location.hash).toBe('#/result');
    expect(useRun.getState().id).toBe(id);
  });

  test('are saved as CSV, and emptied', async () => {
    const { result } = await handedIn('=Noor');
    const user = await openPage(`#/result?code=${makeResultCode(result)}`);
    const saved: Promise<string>[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
      if (content instanceof Blob) saved.push(content.text());
      return 'blob:';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function offered(this: HTMLAnchorElement) {
      names.push(this.download);
    });
    await screen.findByRole('columnheader', { name: 'Goal 1' });
    await user.click(screen.getByRole('button', { name: 'Download as CSV' }));
    expect(names).toEqual(['onetenant-results.csv']);
    const text = await saved[0];
    expect(text).toContain(`\r\n'=Noor,office-first,1,practice,no,0,3,`);
    expect(text).toContain('proof,shared,owner,same-users\r\n');
    await user.click(screen.getByRole('button', { name: 'Empty the table' }));
    await waitFor(() => expect(screen.queryByRole('table')).toBeNull());
    expect(await codesField()).toHaveValue('');
  });

  test('are told in Dutch', async () => {
    const { result } = await handedIn('Noor');
    await openPage(`#/result?code=${makeResultCode(result)}`, memoryStorage(), 'nl');
    expect(await screen.findByRole('table', { name: 'De groep: Eerst Office 365, dan Azure' })).toBeVisible();
    expect(screen.getByText('Gelezen: 1 code, 0 bestanden.')).toBeVisible();
    expect(screen.getByText('Alleen code')).toBeVisible();
  });
});
