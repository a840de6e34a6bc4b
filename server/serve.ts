import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { LARGEST_MESSAGE } from '../src/room/parts';
import { isOwnOrigin } from './http/origin';
import { pagesOf } from './http/pages';
import { roomsOf, type Rooms } from './room/rooms';
import type { RoomEngine } from './log/roomLog';
import { limitedGuesses } from './safety/guesses';
import { paceOf, sleepFor, type Pace } from './safety/pace';
import { serveDesk } from './wire/desk';
import { serveLearner } from './wire/learner';

type Wish = {
  readonly engine: RoomEngine;
  /** The folder of the built page. */
  readonly page: string;
  /** What becomes of the page on its way. */
  readonly change: (page: string) => string;
  readonly host: string;
  readonly port: number;
  /** Where learners come to; and the origins of a proxy in front of it. */
  readonly address: string;
  readonly origins?: readonly string[];
};

/** A service that runs. */
export type Served = { readonly rooms: Rooms; readonly port: number; readonly close: () => Promise<void> };

// A school has fewer screens; each takes some memory.
const MOST_CONNECTIONS = 4_000;
const PACES_KEPT = 10_000;

const now = () => performance.now();
const newPace = () => paceOf(now, sleepFor);

/** Serves the page and the rooms of an engine on one port. Rejects where the port is taken. */
export async function serve({ engine, page, change, host, port, address, origins = [] }: Wish): Promise<Served> {
  const rooms = roomsOf(engine, () => new Date());
  const paces = new Map<string, Pace>();
  const service = {
    rooms,
    address,
    newPace,
    guesses: limitedGuesses(now),
    paceOfSeat: (seat: string) => {
      const pace = paces.get(seat) ?? newPace();
      if (paces.size > PACES_KEPT) paces.clear();
      paces.set(seat, pace);
      return pace;
    },
  };

  const server = createServer(pagesOf(page, change));
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE, perMessageDeflate: false });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const [path] = (request.url ?? '').split('?');
    if (path !== '/room' && path !== '/room/desk') return refuse(socket, '404 Not Found');
    if (!isOwnOrigin(request.headers, origins)) return refuse(socket, '403 Forbidden');
    if (sockets.clients.size >= MOST_CONNECTIONS) return refuse(socket, '503 Service Unavailable');
    const from = request.socket.remoteAddress ?? '';
    return sockets.handleUpgrade(request, socket, head, (connection) => {
      if (path === '/room') serveLearner(connection, from, service);
      else serveDesk(connection, service);
    });
  });
  const taken = await listening(server, host, port);

  return {
    rooms,
    port: taken,
    close: async () => {
      for (const connection of sockets.clients) connection.terminate();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await rooms.close();
    },
  };
}

function refuse(socket: Duplex, why: string): void {
  socket.end(`HTTP/1.1 ${why}\r\nConnection: close\r\n\r\n`);
}

function listening(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const at = server.address();
      resolve(typeof at === 'object' && at ? at.port : port);
    });
  });
}
