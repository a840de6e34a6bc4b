import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** The pairs of colours on the page that are too near each other to be read by everybody (WCAG AA): `#fff on #89c402`. */
export async function faintPairs(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, { runOnly: ['color-contrast'], resultTypes: ['violations'] }),
  );
  const checks = violations.flatMap(({ nodes }) => nodes.flatMap(({ any }) => any));
  return checks.map(({ data }: { data: { fgColor: string; bgColor: string } }) => `${data.fgColor} on ${data.bgColor}`);
}
