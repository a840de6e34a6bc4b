import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { test as base } from './story';
import type { Message } from '../../../src/store/embed/messages';
import type { FrameLocator, Page } from '@playwright/test';

const EXAMPLE = readFileSync('docs/embedding-example.html', 'utf8');

type Host = {
  /** Opens the example page, on an origin of its own, with this page of the simulator in its frame. */
  readonly open: (page: Page, what: string, more?: string) => Promise<FrameLocator>;
};

/** A web server of somebody else, with the example page on it. */
export const test = base.extend<{ host: Host }>({
  host: async ({ baseURL, mayAsk }, give) => {
    const server = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(EXAMPLE);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const origin = `http://127.0.0.1:${portOf(server)}/`;
    mayAsk.push(origin);
    await give({
      open: async (page, what, more = '') => {
        const query = new URLSearchParams({ simulator: baseURL ?? '', page: what });
        await page.goto(`${origin}?${query.toString()}${more}`);
        return page.frameLocator('iframe');
      },
    });
    server.closeAllConnections();
    server.close();
  },
});

/** What the frame has told so far. */
export async function told(page: Page): Promise<readonly Message[]> {
  const items = await page.locator('#messages > li').allTextContents();
  return items.map((item) => JSON.parse(item) as Message);
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
