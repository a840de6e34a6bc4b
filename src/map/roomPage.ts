import { withQuery } from './withQuery';

/** What of a room is shown: another page of it, or a run, by its seat, and at which moment. */
export type AskedOfRoom = {
  readonly show?: 'debrief' | 'join' | undefined;
  readonly seat?: string | undefined;
  readonly run?: string | undefined;
  readonly at?: number | undefined;
};

/** The trainer's board of a room, or what else of it is asked for, as the hash of the real URL. */
export function roomPage({ at, ...asked }: AskedOfRoom = {}): string {
  return withQuery('#/room', { ...asked, at: at?.toString() });
}

/** What such an address asks for. */
export function askedOfRoom(search: string): AskedOfRoom {
  const query = new URLSearchParams(search);
  const show = query.get('show');
  const at = query.get('at') ?? '';
  return {
    show: show === 'debrief' || show === 'join' ? show : undefined,
    seat: query.get('seat') ?? undefined,
    run: query.get('run') ?? undefined,
    at: /^\d{1,9}$/.test(at) ? Number(at) : undefined,
  };
}
