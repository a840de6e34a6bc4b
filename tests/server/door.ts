import { connect, createServer } from 'node:net';
import { pipeline } from 'node:stream';

/** A port of this computer that leads to another one, and goes on when that is given up for a third. */
export type Door = { readonly port: number; readonly leadTo: (port: number) => void; readonly close: () => void };

const HOST = '127.0.0.1';

export async function openDoor(): Promise<Door> {
  let behind = 0;
  const server = createServer((socket) => pipeline(socket, connect(behind, HOST), socket, () => undefined));
  await new Promise<void>((resolve) => {
    server.listen(0, HOST, resolve);
  });
  const at = server.address();
  if (typeof at !== 'object' || !at) throw new Error('the door has no port');
  return {
    port: at.port,
    leadTo: (port) => {
      behind = port;
    },
    close: () => void server.close(),
  };
}
