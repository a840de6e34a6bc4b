import { expect, type Page } from '@playwright/test';

declare global {
  var marks: string[];
}

/**
 * Notes what is marked as changed from now on. A mark stands for a moment only, which a slow machine may need to look:
 * so a test asks what has been marked, and not what is. The answer waits until a text has been.
 */
export async function noteMarks(page: Page): Promise<(text: RegExp) => Promise<void>> {
  await page.evaluate(() => {
    globalThis.marks = [];
    new MutationObserver((records) => {
      for (const { target } of records) {
        if (target instanceof Element && target.hasAttribute('data-changed')) globalThis.marks.push(target.textContent);
      }
    }).observe(document, { subtree: true, attributeFilter: ['data-changed'] });
  });
  return (text) =>
    expect.poll(() => page.evaluate(() => globalThis.marks.join('\n'))).toEqual(expect.stringMatching(text));
}

/** The simulator has said something in passing. What it says is shown for a moment, and stays in the page. */
export async function expectNotice(page: Page, text: string): Promise<void> {
  await expect(page.getByText(text)).toHaveCount(1);
}
