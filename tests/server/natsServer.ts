import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNatsServer } from '../../scripts/natsServer.mjs';

/** A server of a test: on this computer only, with a folder of its own. */
export type NatsServer = { readonly address: string; readonly end: () => Promise<void> };

const LISTENS = /Listening for client connections on 127\.0\.0\.1:(\d+)/;

export async function startNatsServer(): Promise<NatsServer> {
  const folder = await mkdtemp(join(tmpdir(), 'onetenant-nats-'));
  const server = spawn(findNatsServer(), ['-a', '127.0.0.1', '-p', '-1', '-js', '-sd', folder], { stdio: 'pipe' });
  const port = await portOf(server);
  return {
    address: `127.0.0.1:${port}`,
    end: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGKILL');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function portOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.once('exit', () => reject(new Error(`nats-server ended: ${said}`)));
    server.stderr?.on('data', (text: Buffer) => {
      said += text.toString();
      const port = LISTENS.exec(said)?.[1];
      if (port !== undefined && said.includes('Server is ready')) resolve(port);
    });
  });
}
