import type { RoomState } from '../../room/deskMessages';

/** The PIN that lets learners in at this moment, in milliseconds since the beginning of 1970; nothing where none does. */
export function openPin({ pin, ended }: RoomState, now: number): RoomState['pin'] {
  return pin && ended === null && Date.parse(pin.until) > now ? pin : null;
}
