import { expect, type Locator, type Page } from '@playwright/test';

/** What has changed is marked, and is in sight. */
export async function expectMarked(thing: Locator): Promise<void> {
  await expect(thing).toHaveAttribute('data-changed', '');
  await expect(thing).toBeInViewport();
}

/** The caption of a frame, which names what has changed. */
export function captionOf(page: Page, frame: 'main' | 'beside'): Locator {
  return page.locator(`[data-frame="${frame}"]`).getByRole('complementary', { name: /^What has changed/ });
}

/** The simulator has said something in passing. What it says is shown for a moment, and stays in the page. */
export async function expectNotice(page: Page, text: string): Promise<void> {
  await expect(page.getByText(text)).toHaveCount(1);
}
