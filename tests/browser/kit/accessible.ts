import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

// Words that a page shows when it shows a value that is not there.
const SLIPS = /undefined|\bNaN\b|\[object|\bnull\b|Invalid Date/;

/**
 * Axe finds nothing in what is shown, and no value that is not there is shown as a word. Axe stays in the document, which
 * pages of the simulator share: its own builder for Playwright brings it anew each time, and takes six times as long.
 * `known` are pairs of colours that not everybody can read, and that are to stay so: `#fff on #89c402`.
 */
export async function expectAccessible(page: Page, part = 'html', known: readonly string[] = []): Promise<void> {
  // A page that is on its way is a word alone.
  await expect(page.locator('[data-frame] > div > div > p')).toHaveCount(0);
  const { text, violations, faint } = await withAxe(page, () => page.evaluate(look, part));
  expect(text).not.toMatch(SLIPS);
  expect(violations).toEqual([]);
  expect(faint.filter(({ colours }) => colours.some((pair) => !known.includes(pair)))).toEqual([]);
}

/** What is asked of axe in the page, which is brought there where the answer is that it is not there yet. */
export async function withAxe<T>(page: Page, ask: () => Promise<T | undefined>): Promise<T> {
  const answer = await ask();
  if (answer !== undefined) return answer;
  await page.evaluate(axe.source);
  const second = await ask();
  if (second === undefined) throw new Error('axe is not in the page');
  return second;
}

/** Runs in the page, in one go. */
async function look(within: string) {
  if (!('axe' in globalThis)) return undefined;
  const text = document.body.innerText;
  const { violations } = await globalThis.axe.run(within, { resultTypes: ['violations'] });
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, ...node })));
  return {
    text,
    violations: found
      .filter(({ id }) => id !== 'color-contrast')
      .map(({ id, html, failureSummary }) => [id, html, failureSummary]),
    faint: found
      .filter(({ id }) => id === 'color-contrast')
      .map(({ html, any }) => ({
        html,
        colours: any.map(
          ({ data }: { data: { fgColor: string; bgColor: string } }) => `${data.fgColor} on ${data.bgColor}`,
        ),
      })),
  };
}

declare global {
  var axe: typeof import('axe-core');
}
