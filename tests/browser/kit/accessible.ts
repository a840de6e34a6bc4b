import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

// Words that a page shows when it shows a value that is not there.
const SLIPS = /undefined|\bNaN\b|\[object|\bnull\b|Invalid Date/;

/** Axe finds nothing in what is shown, and no value that is not there is shown as a word. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await page.locator('body').innerText()).not.toMatch(SLIPS);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => [html, failureSummary]) })),
  ).toEqual([]);
}
