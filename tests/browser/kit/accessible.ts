import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

// Words that a page shows when it shows a value that is not there.
const SLIPS = /undefined|\bNaN\b|\[object|\bnull\b|Invalid Date/;

/**
 * Axe finds nothing in what is shown, and no value that is not there is shown as a word. Axe stays in the document, which
 * pages of the simulator share: its own builder for Playwright brings it anew each time, and takes six times as long.
 */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  expect(await page.locator('body').innerText()).not.toMatch(SLIPS);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (within) => globalThis.axe.run(within, { resultTypes: ['violations'] }),
    part,
  );
  expect(
    violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => [html, failureSummary]) })),
  ).toEqual([]);
}

declare global {
  var axe: typeof import('axe-core');
}
