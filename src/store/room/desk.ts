import { create } from 'zustand';
import { parseToDesk, type FromDesk, type RoomState, type Seat, type ToDesk } from '../../room/deskMessages';
import type { DeskDoor } from '../../room/doors';
import type { Refusal } from '../../room/parts';
import type { Story } from '../../training/room/story';
import { loadLesson } from '../lesson/source';
import { forgetDoor, keepDoor } from './deskDoor';
import { lineTo, type Line, type OpenLine } from './line';
import { keyOf, roomLogs } from './roomLogs';
import { roomService } from './service';

type Status = 'away' | 'no-service' | 'opening' | 'open' | 'lost' | 'closed' | 'deleted';

/** What a trainer's browser knows of its room. Nothing of it is kept here: the room has it. */
type Desk = {
  readonly door: DeskDoor | undefined;
  /** `no-service` where the page comes from none, `closed` where the door's secret opens nothing (any more). */
  readonly status: Status;
  readonly room: RoomState | undefined;
  /** In the order in which they were taken. */
  readonly seats: readonly Seat[];
  /** What the runs of the seats tell, by `keyOf`. */
  readonly stories: ReadonlyMap<string, Story>;
  readonly unreadable: ReadonlySet<string>;
  /** Why the last wish was refused, until the next one. */
  readonly refused: Refusal | undefined;
  /** The secret that a second trainer was just given. */
  readonly invited: string | undefined;
};

const NOTHING: Desk = {
  door: undefined,
  status: 'away',
  room: undefined,
  seats: [],
  stories: new Map(),
  unreadable: new Set(),
  refused: undefined,
  invited: undefined,
};

export const useDesk = create<Desk>(() => NOTHING);

let openLine: (path: string) => OpenLine = lineTo;
let line: Line | undefined;
let logs = roomLogs();
// Each run is asked for once on each line: its log then comes by itself.
let asked = new Set<string>();

/** Says by what the desk speaks to its room. */
export function speakBy(open: (path: string) => OpenLine): void {
  openLine = open;
}

/** Opens the desk of a room and keeps its door in this browser. Does nothing where it is open. */
export function openDesk(door: DeskDoor): void {
  const known = useDesk.getState().door;
  if (line && known?.room === door.room && known.secret === door.secret) return;
  closeDesk();
  const service = roomService();
  if (service === undefined) return useDesk.setState({ status: 'no-service' });
  keepDoor(door);
  useDesk.setState({ ...NOTHING, door, status: 'opening' });
  line = openLine(`${service}/desk`)({
    onOpen: () => {
      asked = new Set();
      tell({ type: 'open', ...door });
    },
    onText: (text) => {
      const message = parseToDesk(text);
      if (message) hear(message);
    },
    onBroken: () => useDesk.setState(({ status }) => (status === 'open' ? { status: 'lost' } : {})),
  });
  return undefined;
}

/** Hangs up. What the browser knows of the room is gone from the page; the room stays as it is. */
export function closeDesk(): void {
  line?.close();
  line = undefined;
  logs = roomLogs();
  useDesk.setState(NOTHING);
}

/** The same, and this browser does not come back by itself. */
export function leaveDesk(): void {
  forgetDoor();
  closeDesk();
}

/** Says something to the room. What comes of it, the room says. */
export function say(message: Exclude<FromDesk, { type: 'open' | 'want' }>): void {
  useDesk.setState({ refused: undefined });
  tell(message);
}

/** Asks for all runs of all seats, and not only for those that are under way. */
export function wantAllRuns(): void {
  for (const seat of useDesk.getState().seats) for (const { id } of seat.runs) void want(seat, id);
}

/** Asks for one run of a seat, also where it is not the one that is under way. */
export function wantRun(seat: string, run: string): void {
  const found = useDesk.getState().seats.find((one) => one.seat === seat);
  if (found) void want(found, run);
}

function tell(message: FromDesk): void {
  line?.say(JSON.stringify(message));
}

function hear(message: ToDesk): void {
  switch (message.type) {
    case 'opened':
      useDesk.setState({ status: 'open', room: message.state, seats: message.seats });
      for (const seat of message.seats) wantPresent(seat);
      break;
    case 'state':
      useDesk.setState({ room: message.state });
      break;
    case 'seat':
      useDesk.setState(({ seats }) => ({ seats: withSeat(seats, message.seat) }));
      wantPresent(message.seat);
      break;
    case 'log':
      if (logs.take(message)) tellSoon();
      else
        tell({ type: 'want', seat: message.seat, run: message.run, from: logs.have(keyOf(message.seat, message.run)) });
      break;
    case 'invited':
      useDesk.setState({ invited: message.secret });
      break;
    case 'refused':
      refuse(message.why);
      break;
    case 'deleted':
      leaveDesk();
      useDesk.setState({ status: 'deleted' });
      break;
    case 'beat':
      break;
  }
}

function refuse(why: Refusal): void {
  if (why !== 'door-closed') return useDesk.setState({ refused: why });
  // The door is kept: a service that cannot read its rooms for the moment says the same.
  closeDesk();
  return useDesk.setState({ status: 'closed' });
}

function wantPresent(seat: Seat): void {
  if (seat.now !== null) void want(seat, seat.now);
}

async function want({ seat, runs }: Seat, run: string): Promise<void> {
  const key = keyOf(seat, run);
  const lesson = runs.find(({ id }) => id === run)?.lesson;
  if (asked.has(key)) return;
  const before = asked;
  before.add(key);
  // Without its lesson it is shown, and not judged.
  if (lesson) await loadLesson(lesson.id).catch(() => undefined);
  if (before === asked) tell({ type: 'want', seat, run, from: logs.have(key) });
}

function withSeat(seats: readonly Seat[], seat: Seat): readonly Seat[] {
  const at = seats.findIndex((one) => one.seat === seat.seat);
  return at < 0 ? [...seats, seat] : seats.with(at, seat);
}

// Sixty learners do something every second: they are shown together, some times a second.
const TOGETHER = 200;
let telling: ReturnType<typeof setTimeout> | undefined;

function tellSoon(): void {
  telling ??= setTimeout(() => {
    telling = undefined;
    const keys = useDesk.getState().seats.flatMap(({ seat, runs }) => runs.map(({ id }) => keyOf(seat, id)));
    useDesk.setState({
      stories: new Map(keys.flatMap((key) => pairOf(key, logs.storyOf(key)))),
      unreadable: new Set(keys.filter((key) => logs.isUnreadable(key))),
    });
  }, TOGETHER);
}

function pairOf(key: string, story: Story | undefined): readonly (readonly [string, Story])[] {
  return story ? [[key, story]] : [];
}
