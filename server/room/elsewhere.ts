import * as v from 'valibot';
import { ClockTime, Count, type Read } from '../../src/core/schemas';
import { RunId, SeatId } from '../../src/room/parts';
import type { Channel } from '../log/roomLog';
import type { Here } from './presence';
import { newId } from './secrets';

/** How often a service says who is connected to it. */
export const BEAT_MS = 3_000;
/** After so long without a word of it, a service is taken for gone. */
export const GONE_MS = 10_000;
// What changes in so short a time is told once, and not at all where it is then as it was.
const TOGETHER_MS = 150;

const service = v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/));
const windows = Count;
const Seats = v.array(
  v.strictObject({ seat: SeatId, windows, since: ClockTime, runs: v.array(v.tuple([RunId, Count])) }),
);
/** What services call to each other, about one room. */
const Call = v.variant('type', [
  v.strictObject({ type: v.literal('whoIsThere'), service }),
  v.strictObject({ type: v.literal('connected'), service, seats: Seats }),
  v.strictObject({ type: v.literal('changed'), service, seats: Seats }),
  v.strictObject({ type: v.literal('going'), service }),
]);
type Call = Read<typeof Call>;

type Given = {
  readonly channel: Channel;
  /** Who is connected to this service. */
  readonly here: { readonly all: () => ReadonlyMap<string, Here>; readonly of: (seat: string) => Here | undefined };
  /** Hears that something is new of a seat at another service. */
  readonly changed: (seat: string) => void;
  readonly now: () => Date;
};

/** Who is connected to the other services of a room, which tell each other. */
export type Elsewhere = ReturnType<typeof elsewhere>;

export function elsewhere({ channel, here, changed, now }: Given) {
  const id = newId();
  const others = new Map<string, { heard: number; readonly seats: Map<string, Here> }>();
  const told = new Map<string, string>();
  const toTell = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const call = (one: Call) => channel.call(one);
  const tellAll = () => call({ type: 'connected', service: id, seats: [...here.all()].map(asTold) });
  const tellChanged = () => {
    timer = undefined;
    const seats = [...toTell].flatMap((seat) => {
      const known = here.of(seat);
      return known ? [asTold([seat, known])] : [];
    });
    toTell.clear();
    const news = seats.filter((one) => told.get(one.seat) !== JSON.stringify(one));
    for (const one of news) told.set(one.seat, JSON.stringify(one));
    if (news.length > 0) call({ type: 'changed', service: id, seats: news });
  };

  const hear = (read: unknown) => {
    // What is not known here was called by a newer service.
    const parsed = v.safeParse(Call, read);
    if (!parsed.success || parsed.output.service === id) return;
    const { output } = parsed;
    const other = others.get(output.service) ?? { heard: 0, seats: new Map<string, Here>() };
    others.set(output.service, { ...other, heard: now().getTime() });
    switch (output.type) {
      case 'whoIsThere':
        return tellAll();
      case 'going':
        return forget(output.service);
      case 'connected':
        leave(other.seats, new Set(output.seats.map(({ seat }) => seat)));
        return take(other.seats, output.seats);
      case 'changed':
        return take(other.seats, output.seats);
    }
  };
  const take = (seats: Map<string, Here>, news: Read<typeof Seats>) => {
    for (const { seat, runs, ...rest } of news) {
      const known = seats.get(seat);
      if (known && JSON.stringify(asTold([seat, known])) === JSON.stringify({ seat, ...rest, runs })) continue;
      seats.set(seat, { ...rest, runs: new Map(runs) });
      changed(seat);
    }
  };
  /** Of those who have left, it stays known since when. */
  const leave = (seats: Map<string, Here>, still: ReadonlySet<string>) => {
    for (const [seat, { windows: open }] of seats) {
      if (open === 0 || still.has(seat)) continue;
      seats.set(seat, { windows: 0, since: now().toISOString(), runs: new Map() });
      changed(seat);
    }
  };
  const forget = (other: string) => {
    leave(others.get(other)?.seats ?? new Map<string, Here>(), new Set());
    others.delete(other);
  };

  const stop = channel.overhear(hear);
  call({ type: 'whoIsThere', service: id });
  tellAll();
  return {
    of: (seat: string): readonly Here[] => [...others.values()].flatMap(({ seats }) => seats.get(seat) ?? []),
    /** Something is new of a seat here. */
    tell: (seat: string) => {
      toTell.add(seat);
      timer ??= setTimeout(tellChanged, TOGETHER_MS).unref();
    },
    /** Is to be called every `BEAT_MS`. */
    beat: () => {
      tellAll();
      const then = now().getTime() - GONE_MS;
      for (const [other, { heard }] of others) if (heard < then) forget(other);
    },
    close: () => {
      clearTimeout(timer);
      call({ type: 'going', service: id });
      stop();
    },
  };
}

function asTold([seat, { windows: open, since, runs }]: readonly [string, Here]): Read<typeof Seats>[number] {
  return { seat, windows: open, since, runs: [...runs] };
}
