import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { writeOffline } from '../../../scripts/offline.mjs';
import { expect, type Page } from '@playwright/test';
import { test as base } from './story';

const BUILT = join(import.meta.dirname, '../../../dist');
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const FOLDER = '/in%20a%20folder';

type Site = {
  /** Where the build is: a folder of the server. */
  readonly address: string;
  /** Puts another version in the place of this one. The old files are gone. */
  readonly putNext: () => void;
  /** From now on it cannot be reached. */
  readonly goAway: () => void;
};

/** A server of its own with a copy of the build, which a test may change, and which may be away. */
export const test = base.extend<{ site: Site }>({
  site: async ({ browserName }, give) => {
    const folder = mkdtempSync(join(tmpdir(), `onetenant-${browserName}-`));
    cpSync(BUILT, folder, { recursive: true });
    let isAway = false;
    const server = createServer((request, response) => {
      if (isAway) return request.socket.destroy();
      const path = new URL(request.url ?? '', 'http://any').pathname.replace(FOLDER, '');
      const content = contentOf(join(folder, path === '/' ? 'index.html' : path));
      if (!content) return response.writeHead(404).end();
      return response.setHeader('Content-Type', TYPES[extname(path)] ?? 'text/html; charset=utf-8').end(content);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const place = server.address();
    const port = typeof place === 'object' && place ? place.port : 0;
    await give({
      address: `http://127.0.0.1:${port}${FOLDER}/`,
      putNext: () => putNext(folder),
      goAway: () => {
        isAway = true;
        server.closeAllConnections();
      },
    });
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  },
  baseURL: async ({ site }, give) => give(site.address),
  serviceWorkers: 'allow',
});
export { expect };

/** The first visit, to the start page, until all is kept; then the network is gone, and so is the server. */
export async function visitOnce(page: Page, site: Site): Promise<void> {
  await page.goto('./');
  await untilKept(page);
  await page.context().setOffline(true);
  site.goAway();
}

/** The browser has all of the program then. */
export async function untilKept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

/** The browser has all of the version that is on the server now, beside the one that it runs. */
export async function untilNextKept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(hasNext)).toBe(true);
}

async function hasNext(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.update();
  return Boolean(registration?.waiting);
}

function contentOf(file: string): Buffer | undefined {
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** As another build would: a file with other content has another name, and so has all that asks for it. */
function putNext(folder: string): void {
  const assets = join(folder, 'assets');
  const names = readdirSync(assets);
  const asked = new RegExp(names.map((name) => name.replaceAll('.', String.raw`\.`)).join('|'), 'g');
  for (const name of names) renameSync(join(assets, name), join(assets, nextOf(name)));
  const files = ['index.html', ...names.map((name) => `assets/${nextOf(name)}`)];
  for (const file of files.filter((name) => /\.(html|js|css)$/.test(name))) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(asked, nextOf));
  }
  writeOffline(folder);
}

function nextOf(name: string): string {
  return name.replace('.', '_.');
}
