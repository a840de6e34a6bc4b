import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

type Choice = 'Save as file' | 'Open a file' | 'Copy link to this run' | 'Make a demo of this run';

/** Takes a choice of the menu "Run". */
export async function choose(page: Page, choice: Choice): Promise<void> {
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.getByRole('button', { name: choice }).click();
}

/** Saves the run that is shown as a file, and answers with the file's name and text. */
export async function saveFile(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), choose(page, 'Save as file')]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** Opens the text of a file as a run of its own, or tries to. */
export async function openFile(page: Page, text: string, name = 'run.json'): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), choose(page, 'Open a file')]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}
