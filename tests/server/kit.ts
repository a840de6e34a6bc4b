import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import type { Entry } from '../../src/core/index';
import { parseToDesk, type FromDesk, type ToDesk } from '../../src/room/deskMessages';
import { parseToLearner, type FromLearner, type ToLearner } from '../../src/room/learnerMessages';
import { FORMAT } from '../../src/store/log/migrations';
import { openFilesEngine } from '../../server/log/filesEngine';
import type { RoomEngine } from '../../server/log/roomLog';
import { newSecret } from '../../server/room/secrets';
import { serve, type Served } from '../../server/serve';

const PAGE = '<!doctype html><title>A page</title>';

/** A classroom of a test: its service can be ended and started again. */
export type Classroom = {
  readonly port: () => number;
  readonly served: () => Served;
  readonly room: string;
  readonly pin: string;
  readonly trainer: string;
  readonly folder: string;
  readonly restart: () => Promise<void>;
  /** Another service of the same rooms, where the engine allows that, on a port of its own. */
  readonly beside: () => Promise<Classroom>;
  readonly end: () => Promise<void>;
};

type Given = {
  /** In place of files. The folder is the test's own. */
  readonly openEngine?: (folder: string) => Promise<RoomEngine>;
  /** The folder of the page that it serves, and how that is changed; one that says next to nothing otherwise. */
  readonly page?: { readonly folder: string; readonly change: (html: string) => string };
};

/** Opens a classroom on a port of its own, with one room. */
export async function openClassroom({ openEngine = openFilesEngine, page }: Given = {}): Promise<Classroom> {
  const folder = await mkdtemp(join(tmpdir(), 'onetenant-classroom-'));
  const small = await mkdtemp(join(tmpdir(), 'onetenant-page-'));
  await writeFile(join(small, 'index.html'), PAGE);
  const start = async (port = 0) =>
    serve({
      engine: await openEngine(folder),
      page: page?.folder ?? small,
      change: page?.change ?? ((html) => html),
      host: '127.0.0.1',
      port,
      address: 'http://192.0.2.1/',
    });
  let served = await start();
  const room = await served.rooms.create();
  const trainer = await served.rooms.admit(room);
  const known = { room: room.id, pin: room.story().pin?.digits ?? '', trainer, folder };
  const classroom: Classroom = {
    ...known,
    port: () => served.port,
    served: () => served,
    beside: async () => {
      const other = await start();
      return { ...classroom, port: () => other.port, served: () => other, end: () => other.close() };
    },
    restart: async () => {
      const { port } = served;
      await served.close();
      served = await start(port);
    },
    end: async () => {
      await served.close();
      await Promise.all([folder, small].map((one) => rm(one, { recursive: true, force: true })));
    },
  };
  return classroom;
}

/** One side of a connection: what it says, and the messages that come, each of which is waited for once. */
export type Side<From, To> = {
  readonly say: (message: From) => void;
  readonly sayText: (text: string) => void;
  /** The next message of a type. Rejects where the connection ends before it comes. */
  readonly next: <Type extends Typed<To>>(type: Type) => Promise<Extract<To, { type: Type }>>;
  readonly heard: () => readonly To[];
  readonly ended: Promise<number>;
  readonly close: () => void;
};
type Typed<To> = To extends { readonly type: infer Type } ? Type : never;

export function learnerAt({ port }: Classroom): Promise<Side<FromLearner, ToLearner>> {
  return connect(port(), '/room', parseToLearner);
}

export function deskAt({ port }: Classroom): Promise<Side<FromDesk, ToDesk>> {
  return connect(port(), '/room/desk', parseToDesk);
}

/** What asks for a new seat. */
export function joining({ pin }: { readonly pin: string }, name: string, secret = newSecret()): FromLearner {
  return { type: 'join', pin, name, secret };
}

/** Takes a seat, and answers with its door too. */
export async function seatAt(classroom: Classroom, name: string) {
  const learner = await learnerAt(classroom);
  const secret = newSecret();
  learner.say(joining(classroom, name, secret));
  const { room, seat } = await learner.next('seated');
  return { ...learner, door: { room, seat, secret } };
}

/** Comes back to a seat. */
export async function backAt(classroom: Classroom, door: { room: string; seat: string; secret: string }) {
  const learner = await learnerAt(classroom);
  learner.say({ type: 'return', ...door });
  return { ...learner, seated: await learner.next('seated') };
}

/** Opens the desk. */
export async function openDeskAt(classroom: Classroom) {
  const desk = await deskAt(classroom);
  desk.say({ type: 'open', room: classroom.room, secret: classroom.trainer });
  return { ...desk, opened: await desk.next('opened') };
}

/** What hands over a part of a log. */
export function handing(run: string, log: readonly Entry[], from = 0, to = log.length): FromLearner {
  return { type: 'entries', run, format: FORMAT, from, entries: log.slice(from, to), of: log.length };
}

export async function connect<From, To extends { readonly type: string }>(
  port: number,
  path: string,
  parse: (text: string) => To | undefined,
  headers: Readonly<Record<string, string>> = { origin: `http://127.0.0.1:${port}` },
): Promise<Side<From, To>> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers });
  const heard: To[] = [];
  const unheard: To[] = [];
  let hopes: { readonly type: string; readonly fulfil: (message: To) => void; readonly fail: (why: Error) => void }[] =
    [];
  socket.on('message', (data: Buffer) => {
    const message = parse(data.toString());
    if (!message) throw new Error(`is no message: ${data.toString()}`);
    heard.push(message);
    const hope = hopes.find(({ type }) => type === message.type);
    if (!hope) return void unheard.push(message);
    hopes = hopes.filter((one) => one !== hope);
    return hope.fulfil(message);
  });
  const ended = new Promise<number>((resolve) => {
    socket.on('close', (code) => {
      for (const { type, fail } of hopes) fail(new Error(`ended with ${code} before ${type}`));
      resolve(code);
    });
  });
  await new Promise<void>((resolve, reject) => {
    socket.on('open', resolve);
    socket.on('error', reject);
  });
  return {
    say: (message) => socket.send(JSON.stringify(message)),
    sayText: (text) => socket.send(text),
    next: async (type) => {
      const at = unheard.findIndex((message) => message.type === type);
      const found =
        at >= 0
          ? unheard.splice(at, 1)[0]
          : await new Promise<To>((fulfil, fail) => hopes.push({ type, fulfil, fail }));
      // It was looked for by its type.
      return found as never;
    },
    heard: () => heard,
    ended,
    close: () => socket.close(),
  };
}
