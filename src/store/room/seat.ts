import { create } from 'zustand';
import { parseToLearner, type FromLearner, type ToLearner } from '../../room/learnerMessages';
import type { SeatDoor } from '../../room/doors';
import { NOTHING_SAID, type Refusal, type RunOfSeat, type Says } from '../../room/parts';
import { onNews } from '../storage/news';
import { randomId } from '../storage/randomId';
import { followOwnRuns } from './followOwnRuns';
import { handingOver, type NotTaken } from './handOver';
import { forgetJoining, recalledJoining, rememberJoining, type Joining } from './joining';
import { lineTo, type Line } from './line';
import { loadAhead } from './loadAhead';
import { lengthHere } from './ownEntries';
import { changeSeat, forgetSeat, onSeatElsewhere, recalledSeat, rememberSeat, type SeatRecord } from './seatRecord';
import { roomService } from './service';
import { takingUp } from './takeUp';

/** What a learner's browser knows of its seat. */
type SeatState = {
  readonly record: SeatRecord | undefined;
  /** Whether the room can be reached at this moment. Nobody has to wait for it. */
  readonly isConnected: boolean;
  /** A seat has been asked for, and the room has not answered. */
  readonly isEntering: boolean;
  readonly says: Says;
  /** Entries that the room has yet to get, and why it does not get all of them. */
  readonly behind: number;
  readonly notTaken: NotTaken | undefined;
  /** Why the room let nobody in, or no longer knows the seat. */
  readonly refused: { readonly why: Refusal | 'deleted'; readonly wait: number } | undefined;
  /** The run that was done last in another browser, and is here now too. */
  readonly takenUp: string | undefined;
};

const NOTHING: SeatState = {
  record: undefined,
  isConnected: false,
  isEntering: false,
  says: NOTHING_SAID,
  behind: 0,
  notTaken: undefined,
  refused: undefined,
  takenUp: undefined,
};

export const useSeat = create<SeatState>(() => NOTHING);

let line: Line | undefined;
/** What opens a seat that this browser does not have yet. */
let entering: Joining | Extract<FromLearner, { type: 'return' }> | undefined;
let takeUp = takingUp();
let stops: (() => void)[] = [];

const say = (message: FromLearner) => line?.say(JSON.stringify(message));
let handOver = handingOverHere();

/**
 * Comes back to the seat of this browser, if it has one or has asked for one, now and when another tab takes one. Answers
 * with how to stop.
 */
export function keepSeat(): () => void {
  const asked = recalledJoining();
  if (asked) enter(asked);
  else comeBack();
  const stop = onSeatElsewhere(comeBack);
  return () => {
    stop();
    hangUp();
  };
}

/** Asks for a new seat. What comes of it is in `useSeat`. */
export function joinRoom(pin: string, name: string): void {
  enter({ type: 'join', pin, name, secret: randomId() });
}

/** Takes a seat along from another browser. The one that this browser has stays, where the door opens nothing. */
export function enterSeat(door: SeatDoor): void {
  enter({ type: 'return', ...door });
}

function enter(by: NonNullable<typeof entering>): void {
  hangUp();
  entering = by;
  if (by.type === 'join') rememberJoining(by);
  else forgetJoining();
  useSeat.setState({ isEntering: true });
  connect();
}

/** Gives the seat up in this browser. What was done stays, here and in the room. */
export function leaveSeat(): void {
  forgetSeat();
  forgetJoining();
  hangUp();
}

// What the room says is replaced by what it says later: older numbers are of no use.
const READ_AT_MOST = 50;

/** Somebody has read what the room said under that number. */
export function noteRead(number: number): void {
  const record = changeSeat(({ read }) => ({ read: [...read, number].slice(-READ_AT_MOST) }));
  if (record) useSeat.setState({ record });
}

function comeBack(): void {
  const record = recalledSeat();
  const isHere = record !== undefined && record.seat === useSeat.getState().record?.seat;
  if (!isHere) {
    forgetJoining();
    hangUp();
  }
  if (!record) return;
  // Another tab may have read what the room says.
  useSeat.setState({ record });
  connect();
}

function connect(): void {
  const service = roomService();
  if (service === undefined || line) return;
  line = lineTo(service)({
    onOpen: () => {
      const record = recalledSeat();
      if (entering) say(entering);
      else if (record) say({ type: 'return', room: record.room, seat: record.seat, secret: record.secret });
    },
    onText: (text) => {
      const message = parseToLearner(text);
      if (message) hear(message);
    },
    onBroken: () => {
      handOver.pause();
      useSeat.setState({ isConnected: false });
    },
  });
  stops = [followOwnRuns(handOver.look), onNews(handOver.look)];
}

function handingOverHere() {
  const own = handingOver({
    say,
    tell: ({ behind, notTaken }) => {
      // What it looked for may be of a seat that was left meanwhile.
      if (own === handOver) useSeat.setState({ behind, notTaken });
    },
  });
  return own;
}

function hangUp(): void {
  for (const stop of stops) stop();
  stops = [];
  entering = undefined;
  line?.close();
  line = undefined;
  handOver.pause();
  // What one room did not take, the next one may.
  handOver = handingOverHere();
  useSeat.setState(NOTHING);
}

function hear(message: ToLearner): void {
  switch (message.type) {
    case 'seated':
      return sit(message);
    case 'ack':
    case 'behind':
    case 'parted':
    case 'unlawful':
      return handOver.hear(message);
    case 'log':
      void takeUp.take(message).then((isKept) => {
        if (isKept && recalledSeat()) useSeat.setState({ takenUp: message.run });
      });
      return undefined;
    case 'says':
      return useSeat.setState({ says: message.says });
    case 'refused':
      return refuse(message.why, message.wait ?? 0);
    case 'deleted':
      return refuse('deleted', 0);
    case 'beat':
      return undefined;
  }
}

function sit({ room, seat, name, runs, says }: Extract<ToLearner, { type: 'seated' }>): void {
  if (entering) rememberSeat({ room, seat, secret: entering.secret, name, since: now(), runs: [], read: [] });
  entering = undefined;
  forgetJoining();
  const record = changeSeat(() => ({ name }));
  useSeat.setState({ record, isConnected: true, isEntering: false, says });
  handOver.begin(runs);
  void loadAhead();
  void askForLatest(runs);
}

/** What was done last elsewhere, and not here, or not all of it. A run that was deleted here stays so. */
async function askForLatest(runs: readonly RunOfSeat[]): Promise<void> {
  const [latest] = runs.toSorted((one, other) => (one.last < other.last ? 1 : -1));
  const record = recalledSeat();
  if (!latest || !record) return;
  const isOwn = record.runs.includes(latest.id);
  const here = await lengthHere(latest.id).catch(() => latest.length);
  if (here >= latest.length || (here === 0 && isOwn)) return;
  takeUp = takingUp();
  say({ type: 'want', run: latest.id, from: 0 });
}

function refuse(why: Refusal | 'deleted', wait: number): void {
  if (why === 'seat-full' || why === 'not-kept') return handOver.refused(why);
  // It is of another version: what it does not understand stays here.
  if (why === 'malformed' && !entering) return handOver.refused('unlawful');
  if (why === 'no-such-run') return undefined;
  const isNew = entering !== undefined;
  forgetJoining();
  if (!isNew && (why === 'door-closed' || why === 'deleted')) forgetSeat();
  hangUp();
  // It got no other seat: the one of before is still its own.
  if (isNew) comeBack();
  useSeat.setState({ refused: { why, wait } });
  return undefined;
}

function now(): string {
  return new Date().toISOString();
}
