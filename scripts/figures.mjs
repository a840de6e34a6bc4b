// Takes the pictures of the source article's figures from the running simulator, into figures/.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { checkNode, findChromium, installPackages, root } from './prepare.mjs';

checkNode();
installPackages();
const { chromium } = await import('@playwright/test');

// What an address cannot carry, because it must not: a typed password. And what only a hand can do: pointing.
const BY_HAND = {
  4: (page) => page.getByLabel('Password').fill('Pass@word1'),
  13: (page) => page.getByLabel('Password').fill('Pass@word1'),
  7: (page) => page.getByRole('link', { name: 'Active Directory' }).hover(),
};

const folder = join(root, 'figures');
await mkdir(folder, { recursive: true });
await build({ root, logLevel: 'warn' });
const server = await preview({ root, preview: { host: '127.0.0.1', port: 4319 } });
const browser = await chromium.launch({ executablePath: await findChromium() });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, locale: 'en-US' });
  for (let number = 1; ; number++) {
    await page.goto(`about:blank`);
    await page.goto(`${server.resolvedUrls.local[0]}#/figures/${number}`);
    const figure = page.locator(`[data-figure="${number}"]`);
    const found = await figure
      .getByRole('main')
      .waitFor({ timeout: 5000 })
      .then(
        () => true,
        () => false,
      );
    if (!found) break;
    await page.waitForLoadState('networkidle');
    await BY_HAND[number]?.(page);
    await figure.screenshot({ path: join(folder, `${number}.png`), animations: 'disabled' });
    console.log(`figures/${number}.png`);
  }
} finally {
  await browser.close();
  await server.close();
}
