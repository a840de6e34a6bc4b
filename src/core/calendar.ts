import { accept, reject, type Decision } from './decision';
import type { World, WorldDate } from './world';

export type LetTimePass = { readonly type: 'letTimePass'; readonly minutes: number };
export type TimePassed = { readonly type: 'TimePassed'; readonly date: WorldDate };

/** Far enough for every rule of 2016, and near enough for every way to write a date. */
const LAST_DATE: WorldDate = '2099-12-31T23:59';

/** The world's date moves by this command alone, and only forward. */
export function letTimePass(world: World, { minutes }: LetTimePass): Decision {
  if (!Number.isInteger(minutes) || minutes < 1) return reject({ code: 'time-moves-forward' });
  if (minutes > minutesBetween(world.date, LAST_DATE)) return reject({ code: 'date-too-far' });

  return accept({ type: 'TimePassed', date: addMinutes(world.date, minutes) });
}

export function evolveCalendar(world: World, { date }: TimePassed): World {
  return { ...world, date };
}

export function addMinutes(date: WorldDate, minutes: number): WorldDate {
  return new Date(Date.parse(`${date}Z`) + minutes * 60_000).toISOString().slice(0, 16);
}

export function addDays(date: WorldDate, days: number): WorldDate {
  return addMinutes(date, days * 24 * 60);
}

/** How many days are left until a date, one that has begun counted whole: 30 at the start of a trial, 1 in its last hour. */
export function daysUntil({ date }: World, end: WorldDate): number {
  return Math.max(0, Math.ceil(minutesBetween(date, end) / (24 * 60)));
}

function minutesBetween(from: WorldDate, to: WorldDate): number {
  return (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000;
}
