import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { canonical } from '../../../src/core/index';
import { parseToDesk, type FromDesk, type Seat, type ToDesk } from '../../../src/room/deskMessages';
import { openDoor } from '../../server/door';
import { connect, type Side } from '../../server/kit';
import { startNatsServer } from '../../server/natsServer';
import { expect, test as base } from './story';
import { storedEntries } from './stored';

/** A classroom as a trainer has it: what the command prints, and a service that can be killed and started again. */
export type Room = {
  readonly address: string;
  readonly pin: string;
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly openDesk: () => Promise<Desk>;
};

export type Desk = Side<FromDesk, ToDesk> & {
  /** What the desk was told of a seat last. */
  readonly seat: (name: string) => Seat | undefined;
  /** The whole log of a run of a seat, as the room has it. */
  readonly logOf: (name: string, run: string) => Promise<readonly unknown[]>;
};

const DOOR = /PIN (\d{3}) (\d{3})[\s\S]*#\/room\/([0-9a-f]+)\.([0-9a-f]+)/;

export const test = base.extend<{ room: Room; roomOnNats: Room }>({
  room: async ({ mayAsk, page }, give) => {
    const folder = await mkdtemp(join(tmpdir(), 'onetenant-rooms-'));
    const port = await freePort();
    const room = await serveRoom(port, async () => ({ PORT: String(port), ONETENANT_ROOMS: folder }));
    mayAsk.push(room.address);
    await give(room);
    // It may still be loading ahead.
    await page.close();
    await room.kill();
    await rm(folder, { recursive: true });
  },
  /** A room on JetStream, behind one address: each start is that of another service, on a port of its own. */
  roomOnNats: async ({ mayAsk, page }, give) => {
    const [nats, door] = await Promise.all([startNatsServer(), openDoor()]);
    const room = await serveRoom(door.port, async () => {
      const port = await freePort();
      door.leadTo(port);
      return { PORT: String(port), NATS_URL: nats.address };
    });
    mayAsk.push(room.address);
    await give(room);
    await page.close();
    await room.kill();
    door.close();
    await nats.end();
  },
});
export { expect };

/** Serves a room at a port. `settings` tells what the service is started with each time. */
async function serveRoom(port: number, settings: () => Promise<NodeJS.ProcessEnv>): Promise<Room> {
  let service: ChildProcess | undefined;
  let door: readonly string[] = [];

  const start = async () => {
    const env = { ...process.env, HOST: '127.0.0.1', ...(await settings()) };
    service = spawn(process.execPath, ['scripts/classroom.mjs', '--built'], { env, stdio: 'pipe' });
    let said = '';
    for (const stream of [service.stdout, service.stderr])
      stream?.on('data', (text: Buffer) => (said += text.toString()));
    await expect.poll(() => (service?.exitCode === null ? DOOR.test(said) : said), { message: said }).toBe(true);
    door = DOOR.exec(said)?.slice(1) ?? [];
  };
  await start();
  const [one = '', two = ''] = door;
  return {
    address: `http://127.0.0.1:${port}/`,
    pin: one + two,
    start,
    kill: async () => {
      const ended = new Promise((resolve) => service?.once('exit', resolve));
      service?.kill('SIGKILL');
      await ended;
    },
    openDesk: async () => deskOf(port, door[2] ?? '', door[3] ?? ''),
  };
}

async function deskOf(port: number, room: string, secret: string): Promise<Desk> {
  const side = await connect<FromDesk, ToDesk>(port, '/room/desk', parseToDesk);
  side.say({ type: 'open', room, secret });
  const { seats } = await side.next('opened');
  const seat = (name: string) =>
    [...seats, ...side.heard().flatMap((message) => (message.type === 'seat' ? [message.seat] : []))].findLast(
      (one) => one.name === name,
    );
  const logOf = async (name: string, run: string) => {
    const found = seat(name);
    const length = found?.runs.find(({ id }) => id === run)?.length ?? 0;
    const log: unknown[] = [];
    if (length > 0) side.say({ type: 'want', seat: found?.seat ?? '', run, from: 0 });
    while (log.length < length) {
      const part = await side.next('log');
      if (part.run === run && part.from === log.length) log.push(...part.entries);
    }
    return log;
  };
  return { ...side, seat, logOf };
}

/** A learner takes a seat, by what the room shows on the wall. */
export async function takeSeat(page: Page, room: Room, name: string): Promise<void> {
  await page.goto(`${room.address}#/join`);
  await page.getByLabel('PIN').fill(room.pin);
  await page.getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(page.getByRole('heading', { name: `You are in the room, ${name}` })).toBeVisible();
}

/** A browser of somebody else, with one page. */
export async function another(context: BrowserContext): Promise<Page> {
  const other = await context.browser()?.newContext();
  if (!other) throw new Error('there is no browser');
  return other.newPage();
}

/** Begins what was handed out. */
export async function beginHandedOut(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'From your trainer' }).getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('link', { name: 'Try for free' })).toBeVisible();
}

/** The room has all that the browser has of the run that the page shows, and nothing twice. */
export async function expectEqualLogs(desk: Desk, page: Page, name: string): Promise<void> {
  await expect
    .poll(async () => {
      const run = (await page.evaluate(() => sessionStorage.getItem('onetenant.run'))) ?? '';
      const here = (await storedEntries(page)).filter((one) => one.run === run).map(({ entry }) => entry as unknown);
      return here.length > 1 && canonical(await desk.logOf(name, run)) === canonical(here);
    })
    .toBe(true);
}

/** Watches what comes to a page. The answer waits until every part of the program has: the server may be away then. */
export function watchLoading(page: Page, { address }: Room): () => Promise<void> {
  const come = new Set<string>();
  page.on('requestfinished', (request) => come.add(request.url()));
  return async () => {
    const manifest = (await (await fetch(`${address}.vite/manifest.json`)).json()) as Record<string, { file: string }>;
    const isMissing = ({ file }: { file: string }) => !come.has(address + file);
    await expect.poll(() => Object.values(manifest).filter(isMissing)).toEqual([]);
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const at = server.address();
      server.close(() => resolve(typeof at === 'object' && at ? at.port : 0));
    });
  });
}
