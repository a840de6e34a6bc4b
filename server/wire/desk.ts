import type { WebSocket } from 'ws';
import { parseFromDesk, type FromDesk, type ToDesk } from '../../src/room/deskMessages';
import type { Fact, SeatPart } from '../room/facts';
import type { News, Room } from '../room/room';
import { lookOf, stateOf, type RoomStory } from '../room/roomStory';
import { converse, type Conversation } from './conversation';
import { inMessages } from './logParts';
import type { Service } from './service';

type Talk = Conversation<ToDesk>;
type Open = { readonly room: Room; readonly wanted: Map<string, Wanted>; readonly stop: () => void };
/** A run that the desk wants to hear of: how many of its entries were sent, and whether more are on their way. */
type Wanted = { sent: number; isBusy: boolean };

// What changes in a seat several times in so short a time is told once.
const TOGETHER_MS = 150;

/** Serves the desk of a room: it sees all that is in it, and says to it what it wants. */
export function serveDesk(socket: WebSocket, service: Service): void {
  let open: Open | undefined;

  converse<FromDesk, ToDesk>(socket, {
    parse: parseFromDesk,
    malformed: { type: 'refused', why: 'malformed' },
    beat: { type: 'beat' },
    pace: service.newPace(),
    gone: () => open?.stop(),
    hear: async (message, talk) => {
      if (message.type === 'open') {
        if (open) return talk.say({ type: 'refused', why: 'malformed' });
        const room = await service.rooms.ofTrainer(message.room, message.secret);
        if (!room) return talk.say({ type: 'refused', why: 'door-closed' });
        talk.open(service.newPace());
        open = follow(room, talk, service.address);
        if (socket.readyState !== socket.OPEN) open.stop();
        return undefined;
      }
      if (!open) return talk.say({ type: 'refused', why: 'door-closed' });
      if (message.type === 'want') return tellWanted(open, message, talk);
      return obey(open.room, message, talk, service).catch(() => talk.say({ type: 'refused', why: 'not-kept' }));
    },
  });
}

function follow(room: Room, talk: Talk, address: string): Open {
  const wanted = new Map<string, Wanted>();
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const tellChanged = () => {
    timer = undefined;
    for (const id of changed) {
      const seat = room.seat(id);
      if (seat) talk.say({ type: 'seat', seat });
    }
    changed.clear();
  };
  let state = stateOf(room.story(), address);
  const tellState = () => {
    const now = stateOf(room.story(), address);
    if (JSON.stringify(now) !== JSON.stringify(state)) talk.say({ type: 'state', state: now });
    state = now;
  };
  const hear = (news: News) => {
    switch (news.type) {
      case 'story':
        return tellState();
      case 'deleted':
        talk.say({ type: 'deleted' });
        return talk.close();
      case 'part': {
        const key = keyOf(news.seat, news.part.run);
        const want = wanted.get(key);
        return want ? tellMore(room, news.seat, news.part, want, talk) : undefined;
      }
      case 'seat':
        changed.add(news.seat);
        timer ??= setTimeout(tellChanged, TOGETHER_MS);
        return undefined;
    }
  };
  const seats = [...room.story().seats.keys()].flatMap((seat) => room.seat(seat) ?? []);
  talk.say({ type: 'opened', room: room.id, state, seats });
  const stopListening = room.listen(hear);
  const stop = () => {
    stopListening();
    clearTimeout(timer);
  };
  return { room, wanted, stop };
}

async function tellWanted(
  { room, wanted }: Open,
  { seat, run, from }: Extract<FromDesk, { type: 'want' }>,
  talk: Talk,
): Promise<void> {
  if (!room.story().seats.has(seat)) return talk.say({ type: 'refused', why: 'no-such-seat' });
  const want = { sent: from, isBusy: false };
  wanted.set(keyOf(seat, run), want);
  return tellAll(room, seat, run, want, talk);
}

async function obey(room: Room, message: Wish, talk: Talk, { rooms }: Service): Promise<void> {
  switch (message.type) {
    case 'newPin':
      return rooms.setPin(room);
    case 'invite':
      return talk.say({ type: 'invited', secret: await rooms.admit(room) });
    case 'delete':
      return rooms.remove(room);
    default:
      await room.tell((story, at) => factOf(message, story, at));
      return undefined;
  }
}

type Wish = Exclude<FromDesk, { type: 'open' | 'want' }>;
type Saying = Exclude<Wish, { type: 'newPin' | 'invite' | 'delete' }>;

/** What a wish of the desk comes to; nothing where it is so already. */
function factOf(wish: Saying, { ended, pause, look }: RoomStory, at: string): Fact | undefined {
  switch (wish.type) {
    case 'give':
      return { type: 'given', at, to: wish.to, exercise: wish.exercise };
    case 'pause':
      return { type: 'paused', at, word: wish.word };
    case 'goOn':
      return pause ? { type: 'wentOn', at } : undefined;
    case 'look':
      return { type: 'looked', at, ...lookOf(wish) };
    case 'lookAway':
      return look ? { type: 'lookedAway', at } : undefined;
    case 'word':
      return { type: 'said', at, to: wish.to, word: wish.word };
    case 'end':
      return ended === null ? { type: 'ended', at } : undefined;
    case 'reopen':
      return ended === null ? undefined : { type: 'reopened', at };
  }
}

/** Sends all that the log has of a run and that was not sent; what comes meanwhile too. */
async function tellAll(room: Room, seat: string, run: string, want: Wanted, talk: Talk): Promise<void> {
  want.isBusy = true;
  for (;;) {
    const of = room.runsOf(seat).lengthOf(run);
    for (const part of inMessages(await room.partsOf(seat, run), want.sent)) {
      await talk.tell({ type: 'log', seat, ...part, of });
      want.sent = part.from + part.entries.length;
    }
    if (want.sent >= room.runsOf(seat).lengthOf(run)) break;
  }
  want.isBusy = false;
}

function tellMore(room: Room, seat: string, part: SeatPart, want: Wanted, talk: Talk): void {
  if (want.isBusy || part.from !== want.sent) return;
  want.sent += part.entries.length;
  const of = room.runsOf(seat).lengthOf(part.run);
  talk.say({ type: 'log', seat, ...part, of });
}

function keyOf(seat: string, run: string): string {
  return `${seat}/${run}`;
}
