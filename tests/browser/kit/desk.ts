import type { Page } from '@playwright/test';
import { expect } from './story';

export const DEMO = '#/lessons/office-first/watch?demo&lang=en';

export const caption = (audience: Page) => audience.getByRole('region', { name: 'Demo' }).getByRole('status');
export const notes = (desk: Page) => desk.getByRole('region', { name: 'Notes' });
export const tools = (desk: Page) => desk.getByRole('region', { name: 'Tools' });
export const time = (desk: Page) => desk.getByRole('region', { name: 'Time' });
export const next = (desk: Page) => notes(desk).getByRole('heading', { level: 2 });
export const isThere = (desk: Page) => expect(tools(desk).getByText('The audience window is open.')).toBeVisible();
export const black = (audience: Page) => audience.locator('[data-blackout]');

/** What is done in the windows is done at once, as the pages behind it are not what is looked at here. */
export async function openDemo(page: Page, program = './'): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${program}${DEMO}`);
  await expect(caption(page)).toHaveText(/^1 of 11 Next: /);
}

export async function openDesk(page: Page): Promise<Page> {
  const button = page.getByRole('button', { name: 'Presenter’s desk' });
  const [desk] = await Promise.all([page.waitForEvent('popup'), button.click()]);
  await isThere(desk);
  return desk;
}

export async function openAudience(desk: Page): Promise<Page> {
  await expect(tools(desk)).toContainText('No audience window');
  const [audience] = await Promise.all([
    desk.waitForEvent('popup'),
    tools(desk).getByRole('button', { name: 'Open it' }).click(),
  ]);
  await audience.emulateMedia({ reducedMotion: 'reduce' });
  await isThere(desk);
  return audience;
}
