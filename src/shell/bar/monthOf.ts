import { addDays, type WorldDate } from '../../core/index';

/** The weeks that a date's month touches, of seven days each; those of other months among them. */
export function monthOf(date: WorldDate, firstWeekday: number): readonly (readonly WorldDate[])[] {
  const first = `${date.slice(0, 7)}-01T00:00`;
  const before = (new Date(`${first}Z`).getUTCDay() - firstWeekday + 7) % 7;
  const weeks: WorldDate[][] = [];
  let start = addDays(first, -before);
  while (start < first || inSameMonth(start, date)) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((days) => addDays(start, days)));
    start = addDays(start, 7);
  }
  return weeks;
}

export function inSameMonth(one: WorldDate, other: WorldDate): boolean {
  return one.slice(0, 7) === other.slice(0, 7);
}
