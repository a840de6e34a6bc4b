import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNatsServer } from '../../scripts/natsServer.mjs';
import { openDoor } from './door';

/** A server of a test: on this computer only, with a folder of its own. */
export type NatsServer = { readonly address: string; readonly end: () => Promise<void> };
/** One that may be killed. Started again, it has what it had, and is where it was. */
export type LastingNatsServer = NatsServer & {
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
};

const HOST = '127.0.0.1';
const LISTENS = /Listening for client connections on 127\.0\.0\.1:(\d+)/;

export async function startNatsServer(): Promise<NatsServer> {
  const folder = await newFolder();
  const { port, kill } = await run(folder);
  return {
    address: `${HOST}:${port}`,
    end: async () => {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export async function startLastingNatsServer(): Promise<LastingNatsServer> {
  const folder = await newFolder();
  // While the server is away, its own port is anybody's.
  const door = await openDoor();
  let running = await run(folder);
  door.leadTo(running.port);
  return {
    address: `${HOST}:${door.port}`,
    kill: () => running.kill(),
    start: async () => {
      running = await run(folder);
      door.leadTo(running.port);
    },
    end: async () => {
      await running.kill();
      door.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'onetenant-nats-'));
}

async function run(folder: string) {
  const server = spawn(findNatsServer(), ['-a', HOST, '-p', '-1', '-js', '-sd', folder], { stdio: 'pipe' });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  return {
    port: await portOf(server),
    kill: async () => {
      server.kill('SIGKILL');
      await ended;
    },
  };
}

function portOf(server: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.once('exit', () => reject(new Error(`nats-server ended: ${said}`)));
    server.stderr?.on('data', (text: Buffer) => {
      said += text.toString();
      const port = LISTENS.exec(said)?.[1];
      if (port !== undefined && said.includes('Server is ready')) resolve(Number(port));
    });
  });
}
