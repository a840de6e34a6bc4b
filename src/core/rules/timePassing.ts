import { LAST_DATE } from '../editions/august2016';
import type { CommandOf } from '../shapes/commands';
import type { EventOf } from '../shapes/events';
import { addMinutes, minutesBetween } from '../world/calendar';
import type { World } from '../world/world';
import { accept, reject, type Decision } from './decision';

/** The world's date moves by this command alone, and only forward. */
export function letTimePass(world: World, { minutes }: CommandOf<'letTimePass'>): Decision {
  if (!Number.isInteger(minutes) || minutes < 1) return reject({ code: 'time-moves-forward' });
  if (minutes > minutesBetween(world.date, LAST_DATE)) return reject({ code: 'date-too-far' });

  return accept({ type: 'TimePassed', date: addMinutes(world.date, minutes) });
}

export function timePassed(world: World, { date }: EventOf<'TimePassed'>): World {
  return { ...world, date };
}
