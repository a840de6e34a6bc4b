import { act } from '@testing-library/react';
import type { Entry } from '../../src/core/index';
import { parseFromDesk, type FromDesk, type RoomState, type Seat, type ToDesk } from '../../src/room/deskMessages';
import { speakBy } from '../../src/store/room/desk';
import type { Hears } from '../../src/store/room/line';
import { FORMAT } from '../../src/store/log/migrations';

export const ROOM = '0123456789ab';
export const SECRET = 'a'.repeat(32);

const OPENED: RoomState = {
  opened: '2026-11-30T08:00:00.000Z',
  // Long after any test.
  pin: { digits: '482913', until: '2099-11-30T17:00:00.000Z' },
  address: 'http://192.0.2.1/',
  exercises: [],
  pause: null,
  look: null,
  ended: null,
};

/** A learner in a room of a test: the name, and the logs of the runs, the present one last. */
export type FakeLearner = {
  readonly name: string;
  readonly runs: readonly (readonly Entry[])[];
  readonly windows?: number;
  readonly behind?: number;
};

/** The room's side of the contract, without a network. */
export type FakeRoom = {
  /** What the desk said, all of it understood. */
  readonly said: readonly FromDesk[];
  readonly tell: (message: ToDesk) => Promise<void>;
  /** A learner comes, or something of one is new. */
  readonly seat: (at: number, learner: FakeLearner) => Promise<void>;
  /** More of the present run of a learner. */
  readonly log: (at: number, entries: readonly Entry[]) => Promise<void>;
  readonly state: (change: Partial<RoomState>) => Promise<void>;
  readonly breakLine: () => Promise<void>;
  readonly comeBack: () => Promise<void>;
};

export const seatId = (at: number) => at.toString(16).padStart(12, '0');
const runId = (at: number, run: number) => `${at.toString(16)}${run}`;

/** Puts a room at the other end of the desk's line. One of another secret opens nothing. */
export function fakeRoom(learners: readonly FakeLearner[] = []): FakeRoom {
  const said: FromDesk[] = [];
  const all = [...learners];
  let hears: Hears | undefined;
  let state = OPENED;

  const tellNow = (message: ToDesk) => hears?.onText(JSON.stringify(message));
  const tell = (message: ToDesk) => act(async () => tellNow(message));
  const answer = (message: FromDesk) => {
    if (message.type === 'open') {
      if (message.room !== ROOM || message.secret !== SECRET) tellNow({ type: 'refused', why: 'door-closed' });
      else tellNow({ type: 'opened', room: ROOM, state, seats: all.map(seatOf) });
    }
    if (message.type === 'want') {
      const found = all.flatMap(({ runs }, at) =>
        runs.flatMap((log, run) => (seatId(at) === message.seat && runId(at, run) === message.run ? [log] : [])),
      );
      for (const log of found) {
        const { seat, run, from } = message;
        tellNow({ type: 'log', seat, run, format: FORMAT, from, entries: log.slice(from), of: log.length });
      }
    }
    if (message.type === 'delete') tellNow({ type: 'deleted' });
    if (message.type === 'invite') tellNow({ type: 'invited', secret: 'b'.repeat(32) });
  };

  document.head.innerHTML += '<meta name="room-service" content="room" />';
  speakBy((path) => (given) => {
    if (path !== 'room/desk') throw new Error(`the desk speaks at ${path}`);
    hears = given;
    queueMicrotask(given.onOpen);
    return {
      say: (text) => {
        const message = parseFromDesk(text);
        if (!message) throw new Error(`the room does not understand ${text}`);
        said.push(message);
        answer(message);
      },
      close: () => {
        hears = undefined;
      },
    };
  });
  return {
    said,
    tell,
    seat: (at, learner) => {
      all[at] = learner;
      return tell({ type: 'seat', seat: seatOf(learner, at) });
    },
    log: async (at, entries) => {
      const learner = all[at];
      const log = learner?.runs.at(-1) ?? [];
      const run = runId(at, (learner?.runs.length ?? 1) - 1);
      const of = log.length + entries.length;
      await tell({ type: 'log', seat: seatId(at), run, format: FORMAT, from: log.length, entries: [...entries], of });
    },
    state: (change) => {
      state = { ...state, ...change };
      return tell({ type: 'state', state });
    },
    breakLine: () => act(async () => hears?.onBroken()),
    comeBack: () => act(async () => hears?.onOpen()),
  };
}

function seatOf({ name, runs, windows = 1, behind = 0 }: FakeLearner, at: number): Seat {
  const told = runs.map((log, run) => {
    const [first] = log;
    const began = first?.what.type === 'began' ? first.what : undefined;
    const { id, mode } = began?.lesson ?? {};
    return {
      id: runId(at, run),
      length: log.length,
      start: began?.start ?? '',
      lesson: id !== undefined && mode ? { id, mode } : null,
      began: first?.at ?? '',
      last: log.at(-1)?.at ?? '',
    };
  });
  return {
    seat: seatId(at),
    name,
    joined: OPENED.opened,
    windows,
    since: OPENED.opened,
    behind,
    runs: told,
    now: told.at(-1)?.id ?? null,
  };
}
