import type { WorldDate } from '../shapes/words';
import type { World } from './world';

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

export function minutesBetween(from: WorldDate, to: WorldDate): number {
  return (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000;
}
