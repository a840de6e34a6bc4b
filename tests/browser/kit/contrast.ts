import type { Page } from '@playwright/test';
import { withAxe } from './accessible';

/** The pairs of colours on the page that are too near each other to be read by everybody (WCAG AA): `#fff on #89c402`. */
export function faintPairs(page: Page): Promise<string[]> {
  return withAxe(page, () => page.evaluate(look));
}

/** Runs in the page, in one go. */
async function look() {
  if (!('axe' in globalThis)) return undefined;
  const { violations } = await globalThis.axe.run(document, {
    runOnly: ['color-contrast'],
    resultTypes: ['violations'],
  });
  const checks = violations.flatMap(({ nodes }) => nodes.flatMap(({ any }) => any));
  return checks.map(({ data }: { data: { fgColor: string; bgColor: string } }) => `${data.fgColor} on ${data.bgColor}`);
}
