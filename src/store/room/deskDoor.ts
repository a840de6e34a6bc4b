import { makeDeskDoor, parseDeskDoor, type DeskDoor } from '../../room/doors';
import { ours } from '../storage/ours';
import { recall, remember } from '../storage/remember';

const KEY = ours('onetenant.desk');

/** The desk that this browser opened last; nothing where it has left it. */
export function keptDoor(): DeskDoor | undefined {
  return parseDeskDoor(recall('session', KEY) ?? recall('always', KEY) ?? '');
}

/** Keeps what opens the desk, for this tab and for later ones, so that a reload comes back to it. */
export function keepDoor(door: DeskDoor): void {
  const text = makeDeskDoor(door);
  remember('session', KEY, text);
  remember('always', KEY, text);
}

/** Forgets it: this browser then opens no desk. */
export function forgetDoor(): void {
  remember('session', KEY, '');
  remember('always', KEY, '');
}
