import { vi } from 'vitest';
import { canonical } from '../../src/core/index';
import type { SeatDoor } from '../../src/room/doors';
import { parseFromLearner, type FromLearner, type ToLearner } from '../../src/room/learnerMessages';
import { NOTHING_SAID, type RunOfSeat, type Says } from '../../src/room/parts';
import { FORMAT } from '../../src/store/log/migrations';

/** The seat that the room of a test gives. */
export const SEAT = { room: '0123456789ab', seat: 'ba9876543210', secret: 'f'.repeat(32) };
export const PIN = '482913';
const NAME = 'Noor';
const NEVER = '2016-08-01T00:00:00.000Z';

/** One line from a browser to the service: what was said on it, and the way to speak. */
export type FakeLine = {
  readonly address: string;
  readonly said: FromLearner[];
  readonly isClosed: () => boolean;
  readonly tell: (message: ToLearner) => void;
  /** Something that nobody has promised to be a message. */
  readonly tellText: (text: unknown) => void;
  readonly open: () => void;
  /** It is cut: the browser hears of that. */
  readonly cut: () => void;
};

export type FakeService = {
  /** Every line that was asked for, the last one last. */
  readonly lines: readonly FakeLine[];
  readonly line: () => FakeLine;
  /** All that was said to it, on whatever line. */
  readonly said: () => readonly FromLearner[];
  /** What it has of the runs of the seat, as it came. */
  readonly logs: Map<string, unknown[]>;
  /** Whether it lets itself be reached, and whether it answers. */
  isThere: boolean;
  isMute: boolean;
  says: Says;
  /** The seats that it has. */
  doors: readonly SeatDoor[];
  /** In place of taking what is handed over; the usual answer where it gives none. */
  judge: (message: Extract<FromLearner, { type: 'entries' }>) => ToLearner | undefined;
};

/** Puts a room with one seat at the other end of every line: it keeps what is handed over, as the service does. */
export function fakeService(): FakeService {
  const lines: FakeLine[] = [];
  const service: FakeService = {
    lines,
    line: () => lines.at(-1) ?? missing(),
    said: () => lines.flatMap(({ said }) => said),
    logs: new Map(),
    isThere: true,
    isMute: false,
    says: NOTHING_SAID,
    doors: [SEAT],
    judge: () => undefined,
  };
  document.head.innerHTML += '<meta name="room-service" content="room" />';
  // Everything of the program is here already.
  vi.stubGlobal('fetch', async () => Response.json({}));
  vi.stubGlobal(
    'WebSocket',
    class extends EventTarget {
      static readonly OPEN = 1;
      readyState = 0;
      readonly #line: FakeLine;

      constructor(address: string) {
        super();
        const event = (name: string) => void this.dispatchEvent(new Event(name));
        this.#line = {
          address,
          said: [],
          isClosed: () => this.readyState > 1,
          tell: (message) => this.#line.tellText(JSON.stringify(message)),
          tellText: (data) => void this.dispatchEvent(new MessageEvent('message', { data })),
          open: () => {
            this.readyState = 1;
            event('open');
          },
          cut: () => {
            this.readyState = 3;
            event('close');
          },
        };
        lines.push(this.#line);
        queueMicrotask(() => (service.isThere ? this.#line.open() : this.#line.cut()));
      }

      send(text: string) {
        const message = parseFromLearner(text);
        if (!message) throw new Error(`the room does not understand ${text}`);
        this.#line.said.push(message);
        if (service.isMute) return;
        const answer = answerTo(message, service);
        queueMicrotask(() => this.readyState === 1 && this.#line.tell(answer));
      }

      close() {
        this.readyState = 3;
      }
    },
  );
  return service;
}

function answerTo(message: FromLearner, service: FakeService): ToLearner {
  const { logs, says, doors } = service;
  const about = { type: 'seated', name: NAME, runs: [...logs].map(tellRun), says } as const;
  switch (message.type) {
    case 'join':
      if (message.pin !== PIN) return { type: 'refused', why: 'pin-unknown' };
      service.doors = [{ ...SEAT, secret: message.secret }];
      return { ...about, room: SEAT.room, seat: SEAT.seat };
    case 'return': {
      const door = doors.find(({ secret }) => secret === message.secret);
      return door ? { ...about, room: door.room, seat: door.seat } : { type: 'refused', why: 'door-closed' };
    }
    case 'entries':
      return service.judge(message) ?? take(message, logs);
    case 'want': {
      const log = logs.get(message.run) ?? [];
      const { run, from } = message;
      return { type: 'log', run, format: FORMAT, from, entries: log.slice(from), of: log.length };
    }
  }
}

function take(
  { run, from, entries }: Extract<FromLearner, { type: 'entries' }>,
  logs: Map<string, unknown[]>,
): ToLearner {
  const log = logs.get(run) ?? [];
  if (from > log.length) return { type: 'behind', run, have: log.length };
  const known = log.slice(from, from + entries.length);
  if (canonical(known) !== canonical(entries.slice(0, known.length))) return { type: 'parted', run, have: log.length };
  logs.set(run, [...log, ...entries.slice(known.length)]);
  return { type: 'ack', run, have: log.length + entries.length - known.length };
}

function tellRun([id, log]: readonly [string, readonly unknown[]]): RunOfSeat {
  return {
    id,
    length: log.length,
    start: 'office-customer',
    lesson: null,
    began: timeOf(log[0]),
    last: timeOf(log.at(-1)),
  };
}

function timeOf(entry: unknown): string {
  return typeof entry === 'object' && entry && 'at' in entry && typeof entry.at === 'string' ? entry.at : NEVER;
}

function missing(): never {
  throw new Error('no line was asked for');
}
