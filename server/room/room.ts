import * as v from 'valibot';
import type { Seat } from '../../src/room/deskMessages';
import { ALL, DESK, type Appended, type RoomLog } from '../log/roomLog';
import { Fact, type SeatPart } from './facts';
import { takerOf, type Handed } from './handOver';
import { parsePart, partsOf } from './partsOf';
import { BEAT_MS, elsewhere, type Elsewhere } from './elsewhere';
import { asOne, presence } from './presence';
import { NO_ROOM, roomAfter, type RoomStory } from './roomStory';
import { seatRuns } from './seatRuns';

/** What is new in a room. */
export type News =
  | { readonly type: 'story' | 'deleted' }
  | { readonly type: 'seat'; readonly seat: string }
  | { readonly type: 'part'; readonly seat: string; readonly part: SeatPart };

type SeatHere = { readonly runs: ReturnType<typeof seatRuns>; readonly taker: ReturnType<typeof takerOf> };

/** A room as a service has it open. All that it tells is read from its log, but for who is connected. */
export type Room = Awaited<ReturnType<typeof openRoom>>;

/** Opens the room of a log, and follows it. `now` is a clock; `gone` is called once the room is deleted. */
export async function openRoom(id: string, log: RoomLog, now: () => Date, gone: () => void) {
  let story = NO_ROOM;
  let heard = 0;
  const lasts = new Map<string, number>();
  const seats = new Map<string, SeatHere>();
  const here = presence(() => now().toISOString());
  const listeners = new Set<(news: News) => void>();
  let waiting: { readonly sequence: number; readonly go: () => void }[] = [];

  const tellNews = (news: News) => {
    for (const hear of listeners) hear(news);
  };
  const reached = (sequence: number): Promise<void> =>
    new Promise((resolve) => {
      if (heard >= sequence) resolve();
      else waiting.push({ sequence, go: resolve });
    });
  const lastOf = (subject: string) => lasts.get(subject) ?? 0;

  const seatHere = (seat: string): SeatHere => {
    const known = seats.get(seat);
    if (known) return known;
    const runs = seatRuns();
    const taker = takerOf({ seat, log, runs, sequence: () => lastOf(seat), reached });
    seats.set(seat, { runs, taker });
    return { runs, taker };
  };

  const hear = ({ subject, sequence, entries }: Appended) => {
    heard = sequence;
    lasts.set(subject, sequence);
    for (const entry of entries) {
      if (subject === DESK) hearFact(entry, sequence);
      else for (const part of parsePart(entry)) hearPart(subject, part);
    }
    for (const one of waiting) if (one.sequence <= heard) one.go();
    waiting = waiting.filter((one) => one.sequence > heard);
  };
  const hearFact = (entry: unknown, sequence: number) => {
    // One that is not known here was written by a newer service.
    const parsed = v.safeParse(Fact, entry);
    if (!parsed.success) return;
    story = roomAfter(story, parsed.output, sequence);
    if (parsed.output.type === 'seatTaken') tellNews({ type: 'seat', seat: parsed.output.seat });
    else tellNews({ type: 'story' });
  };
  const hearPart = (seat: string, part: SeatPart) => {
    seatHere(seat).runs.take(part);
    tellNews({ type: 'part', seat, part });
    tellNews({ type: 'seat', seat });
  };
  let others: Elsewhere | undefined;
  let beats: NodeJS.Timeout | undefined;
  const leaveOthers = () => {
    clearInterval(beats);
    others?.close();
  };
  const stop = await log.follow(ALL, 0, hear, () => {
    leaveOthers();
    gone();
    tellNews({ type: 'deleted' });
    listeners.clear();
  });

  if (log.channel) {
    others = elsewhere({ channel: log.channel, here, now, changed: (seat) => tellNews({ type: 'seat', seat }) });
    beats = setInterval(others.beat, BEAT_MS).unref();
  }
  const tellOfWindows = (seat: string) => {
    tellNews({ type: 'seat', seat });
    others?.tell(seat);
  };

  const seatOf = (seat: string): Seat | undefined => {
    const taken = story.seats.get(seat);
    if (!taken) return undefined;
    const { runs } = seatHere(seat);
    const { name, joined } = taken;
    const own = here.of(seat);
    const told = [...(others?.of(seat) ?? []), ...(own ? [own] : [])];
    return { seat, name, joined, ...asOne(told, joined), runs: runs.runs(), now: runs.now() };
  };

  return {
    id,
    story: (): RoomStory => story,
    seat: seatOf,
    runsOf: (seat: string) => seatHere(seat).runs,
    /** Has the desk's subject tell what `decide` decides, seen how the room is then; nothing where that is nothing. */
    tell: async (decide: (room: RoomStory, at: string) => Fact | undefined): Promise<Fact | undefined> => {
      for (;;) {
        const fact = decide(story, now().toISOString());
        if (!fact) return undefined;
        const answer = await log.append(DESK, [fact], lastOf(DESK));
        await reached(typeof answer === 'number' ? answer : answer.behind);
        if (typeof answer === 'number') return fact;
      }
    },
    take: (seat: string, part: SeatPart): Promise<Handed> => seatHere(seat).taker.take(part),
    partsOf: (seat: string, run: string) => partsOf(log, seat, run),
    /** A window of a seat is connected until the answer is called. */
    arrive: (seat: string) => {
      const window = here.arrive(seat);
      tellOfWindows(seat);
      return {
        /** So many entries of a run are in the browser, and not here. */
        behind: (run: string, entries: number) => {
          if (window.behind(run, entries)) tellOfWindows(seat);
        },
        leave: () => {
          window.leave();
          if (here.of(seat)?.windows === 0) seatHere(seat).taker.rest();
          tellOfWindows(seat);
        },
      };
    },
    listen: (hearNews: (news: News) => void) => {
      listeners.add(hearNews);
      return () => void listeners.delete(hearNews);
    },
    close: () => {
      stop();
      leaveOthers();
      listeners.clear();
    },
  };
}
