import { expect, type Page } from '@playwright/test';
import { KELLEY, KELLEY_PERSONAL, signIn } from './story';

/** The people as whom pages are visited. */
export const PEOPLE = { kelley: KELLEY, jane: 'jane.gould@contoso.onmicrosoft.com', personal: KELLEY_PERSONAL };

/** Signs in at the address of the sign-in page, in the place of the present account. */
export async function signInAs(page: Page, userName: string): Promise<void> {
  await page.goto('./#/login.microsoftonline.com?lang=en');
  await signIn(page, userName);
  await expect(page.getByRole('navigation', { name: 'Browser' }).getByText(userName).first()).toBeVisible();
}
