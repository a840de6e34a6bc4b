import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, noiseOf, test as base } from './story';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Puts the files of a package where an LMS would, and nothing beside them. Answers with the address of its page. */
type Upload = (files: ReadonlyMap<string, Buffer>) => string;

type Trainer = {
  /** The window in which packages are made, one after the other: the files of the build are fetched once. */
  readonly makerWindow: Page;
};

/** A trainer who makes packages, and a web server of somebody else, to which they are uploaded. */
export const test = base.extend<{ upload: Upload; maker: Page }, Trainer>({
  makerWindow: [
    async ({ browser }, give) => {
      const page = await browser.newPage();
      await give(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  /** It must stay quiet too. */
  maker: async ({ makerWindow, mayAsk }, give) => {
    const noise = noiseOf(makerWindow, mayAsk);
    await give(makerWindow);
    await makerWindow.goto('about:blank');
    for (const event of ['console', 'pageerror', 'request']) makerWindow.removeAllListeners(event);
    expect(noise).toEqual([]);
  },
  upload: async ({ mayAsk }, give) => {
    let uploaded: ReadonlyMap<string, Buffer> = new Map();
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? '', 'http://any').pathname.replace('/course/7/', '');
      const file = uploaded.get(decodeURI(path));
      if (!file) return response.writeHead(404).end();
      return response.setHeader('Content-Type', TYPES[extname(path)] ?? 'text/plain').end(file);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    // Of a server that listens to a port, the address is one.
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    mayAsk.push(origin);
    await give((files) => {
      uploaded = files;
      return `${origin}course/7/index.html`;
    });
    server.closeAllConnections();
    server.close();
  },
});
