import * as v from 'valibot';
import { ClockTime, Count } from '../../core/schemas';
import { Name, RoomId, RunId, SeatId, Secret } from '../../room/parts';
import { ours } from '../storage/ours';
import { recall, remember } from '../storage/remember';

const KEY = ours('onetenant.seat');

const SeatRecord = v.strictObject({
  room: RoomId,
  seat: SeatId,
  secret: Secret,
  name: Name,
  /** When it was taken, or come back to, in this browser: runs that are begun later belong to it. */
  since: ClockTime,
  runs: v.array(RunId),
  /** The numbers of what the room has said and somebody here has read. */
  read: v.array(Count),
});
/** The seat of this browser: by it every tab, and a later visit, comes back. */
export type SeatRecord = v.InferOutput<typeof SeatRecord>;

// A browser may refuse to keep anything: then the seat lasts for as long as the page is open.
let notKept: string | undefined;

/** The seat that this browser has; nothing where it has none. */
export function recalledSeat(): SeatRecord | undefined {
  try {
    const parsed = v.safeParse(SeatRecord, JSON.parse(notKept ?? recall('always', KEY) ?? ''));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

export function rememberSeat(record: SeatRecord): void {
  const text = JSON.stringify(record);
  remember('always', KEY, text);
  notKept = recall('always', KEY) === text ? undefined : text;
}

/** Changes what is known of the seat, as another tab may have left it. Answers with it; nothing where there is none. */
export function changeSeat(change: (record: SeatRecord) => Partial<SeatRecord>): SeatRecord | undefined {
  const record = recalledSeat();
  if (!record) return undefined;
  const changed = { ...record, ...change(record) };
  rememberSeat(changed);
  return changed;
}

export function forgetSeat(): void {
  notKept = undefined;
  remember('always', KEY, '');
}

/** Hears of it when another tab takes a seat or leaves it, until the answer is called. */
export function onSeatElsewhere(hear: () => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key === KEY) hear();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
