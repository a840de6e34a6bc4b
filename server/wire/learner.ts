import type { WebSocket } from 'ws';
import { parseFromLearner, type FromLearner, type ToLearner } from '../../src/room/learnerMessages';
import type { Handed } from '../room/handOver';
import type { Room } from '../room/room';
import { saysTo } from '../room/roomStory';
import type { Pace } from '../safety/pace';
import { converse, type Conversation } from './conversation';
import { inMessages } from './logParts';
import type { Service } from './service';

type Talk = Conversation<ToLearner>;
type Window = ReturnType<Room['arrive']>;
type Seated = {
  readonly room: Room;
  readonly seat: string;
  readonly pace: Pace;
  readonly window: Window;
  readonly leave: () => void;
};

/** Serves the browser of a learner: it sees and changes its own seat, and nothing else. `from` is where it is. */
export function serveLearner(socket: WebSocket, from: string, service: Service): void {
  let seated: Seated | undefined;

  converse<FromLearner, ToLearner>(socket, {
    parse: parseFromLearner,
    malformed: { type: 'refused', why: 'malformed' },
    beat: { type: 'beat' },
    pace: service.newPace(),
    gone: () => seated?.leave(),
    hear: async (message, talk) => {
      if (message.type === 'join' || message.type === 'return') {
        if (seated) return talk.say({ type: 'refused', why: 'malformed' });
        const opened = await (message.type === 'join' ? join(message, from, service) : comeBack(message, service));
        if ('why' in opened) return talk.say({ type: 'refused', ...opened });
        const pace = service.paceOfSeat(opened.seat);
        talk.open(pace);
        seated = sit(opened, pace, talk);
        // The window may have been closed while its seat was looked for.
        if (socket.readyState !== socket.OPEN) seated.leave();
        return undefined;
      }
      if (!seated) return talk.say({ type: 'refused', why: 'door-closed' });
      return message.type === 'entries' ? handOver(seated, message, talk) : tellLog(seated, message, talk);
    },
  });
}

type Opened = { readonly room: Room; readonly seat: string };
type Closed = Omit<Extract<ToLearner, { type: 'refused' }>, 'type'>;

async function join(
  { pin, name, secret }: Extract<FromLearner, { type: 'join' }>,
  from: string,
  { rooms, guesses }: Service,
): Promise<Opened | Closed> {
  const wait = guesses.wait(from);
  if (wait > 0) return { why: 'too-many-tries', wait };
  const room = await rooms.ofPin(pin);
  if (!room) {
    guesses.failed(from);
    return { why: 'pin-unknown' };
  }
  const taken = await rooms.takeSeat(room, name, secret);
  return typeof taken === 'string' ? { why: taken } : taken;
}

async function comeBack(
  { room: id, seat, secret }: Extract<FromLearner, { type: 'return' }>,
  { rooms }: Service,
): Promise<Opened | Closed> {
  const room = await rooms.ofSeat(id, seat, secret);
  return room ? { room, seat } : { why: 'door-closed' };
}

function sit({ room, seat }: Opened, pace: Pace, talk: Talk): Seated {
  const window = room.arrive(seat);
  let says = saysTo(room.story(), seat);
  talk.say({
    type: 'seated',
    room: room.id,
    seat,
    name: room.story().seats.get(seat)?.name ?? '',
    runs: room.runsOf(seat).runs(),
    says,
  });
  const stop = room.listen((news) => {
    if (news.type === 'deleted') {
      talk.say({ type: 'deleted' });
      return talk.close();
    }
    if (news.type !== 'story') return undefined;
    const now = saysTo(room.story(), seat);
    if (JSON.stringify(now) !== JSON.stringify(says)) talk.say({ type: 'says', says: now });
    says = now;
    return undefined;
  });
  const leave = () => {
    stop();
    window.leave();
  };
  return { room, seat, pace, window, leave };
}

async function handOver(
  { room, seat, pace, window }: Seated,
  { type: _type, of, ...part }: Extract<FromLearner, { type: 'entries' }>,
  talk: Talk,
): Promise<void> {
  const { run } = part;
  window.behind(run, Math.max(0, of - room.runsOf(seat).lengthOf(run)));
  // It may or may not have been kept: tried again, it is there once.
  const handed = await room.take(seat, part).catch(() => NOT_KEPT);
  window.behind(run, Math.max(0, of - room.runsOf(seat).lengthOf(run)));
  talk.say(answerOf(handed, run));
  // Its run is read anew before the next part of it is judged.
  if (handed.type === 'unlawful') await pace(room.runsOf(seat).bytes());
}

const NOT_KEPT = { type: 'refused', why: 'not-kept' } as const;

function answerOf(handed: Handed | typeof NOT_KEPT, run: string): ToLearner {
  if (handed.type === 'refused') return handed;
  return handed.type === 'full' ? { type: 'refused', why: 'seat-full' } : { ...handed, run };
}

async function tellLog(
  { room, seat, pace }: Seated,
  { run, from }: Extract<FromLearner, { type: 'want' }>,
  talk: Talk,
): Promise<void> {
  const of = room.runsOf(seat).lengthOf(run);
  if (of === 0) return talk.say({ type: 'refused', why: 'no-such-run' });
  // What is read for somebody counts as what he says: by a short question he would keep the service busy.
  await pace(room.runsOf(seat).bytes());
  for (const part of inMessages(await room.partsOf(seat, run), from)) await talk.tell({ type: 'log', ...part, of });
}
