import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Mode } from '../../src/core/index';
import { LESSONS } from '../../src/scenarios/lessonSource';
import { beginLesson, submit, takeLessonsFrom } from '../../src/store/lesson';
import { openRun } from '../../src/store/run';
import { memoryStorage, type Storage } from '../../src/store/storage/storage';
import { parseResultCode } from '../../src/training/result/code';
import { openPage } from '../kit/openPage';

async function aRunOf(mode: Mode): Promise<Storage> {
  const storage = memoryStorage();
  await openRun(async () => storage);
  takeLessonsFrom(LESSONS);
  await beginLesson('office-first', mode);
  return storage;
}

const part = () => screen.findByRole('region', { name: /^(Hand it in|Inleveren)$/ });
const codeIn = (region: HTMLElement) =>
  within(region).getByRole<HTMLTextAreaElement>('textbox', { name: /^(Result code|Resultaatcode)$/ });

describe('what is handed in', () => {
  afterEach(() => vi.restoreAllMocks());

  test('is a code, with the name that is typed there, which is kept nowhere else', async () => {
    const storage = await aRunOf('practice');
    await openPage('#/report', storage);
    const region = await part();
    const code = () => codeIn(region).value;
    expect(parseResultCode(code())).toMatchObject({
      result: { lesson: 'office-first', name: 'Contoso', passed: false },
    });
    fireEvent.change(within(region).getByRole('textbox', { name: 'Name in the code' }), { target: { value: 'Noor ' } });
    expect(parseResultCode(code())).toMatchObject({ result: { name: 'Noor', mode: 'practice' } });
    expect(JSON.stringify(await storage.runs())).not.toContain('Noor');
    expect(within(region).getByRole('img', { name: 'QR code of the result code' })).toBeVisible();
    expect(within(region).getByText(/^The code is a convenience and no proof/)).toBeVisible();
  });

  test('is copied; another name makes another code, which is not', async () => {
    const user = await openPage('#/report', await aRunOf('guided'));
    const region = await part();
    await user.click(within(region).getByRole('button', { name: 'Copy the code' }));
    expect(await within(region).findByText('The code is copied.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(codeIn(region).value);
    fireEvent.change(within(region).getByRole('textbox', { name: 'Name in the code' }), { target: { value: 'Noor' } });
    expect(within(region).queryByText('The code is copied.')).toBeNull();
  });

  test('is the file too, named by the name in the code', async () => {
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function offered(this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const user = await openPage('#/report', await aRunOf('guided'));
    const region = await part();
    fireEvent.change(within(region).getByRole('textbox', { name: 'Name in the code' }), { target: { value: 'Noor' } });
    await user.click(within(region).getByRole('button', { name: 'Save the run as a file' }));
    await vi.waitFor(() => expect(names).toHaveLength(1));
    expect(names[0]).toMatch(/^onetenant-office-first-Noor-.*\.json$/);
  });

  test('takes the keyboard where somebody came for it, in Dutch as well', async () => {
    await openPage('#/report?hand-in', await aRunOf('guided'), 'nl');
    const region = await part();
    expect(within(region).getByRole('heading', { name: 'Inleveren' })).toHaveFocus();
  });

  test('is nothing of a test that still goes on, until it is handed in', async () => {
    const storage = await aRunOf('test');
    await openPage('#/report', storage);
    await screen.findByText(/^This test has not been handed in/);
    expect(screen.queryByRole('region', { name: 'Hand it in' })).toBeNull();
    await submit();
    expect(await part()).toBeVisible();
  });

  test('is nothing of a lesson that plays itself', async () => {
    await openPage('#/report', await aRunOf('watch'));
    await screen.findByRole('table', { name: 'Goals' });
    expect(screen.queryByRole('region', { name: 'Hand it in' })).toBeNull();
  });
});
