import type { User } from '../../core/index';

/** So many users are shown at once: a directory may have a hundred thousand. */
const PAGE_SIZE = 100;

/** One page of a list; pages count from 1, and `first` and `last` are the places of its users in the whole list. */
export type PageOfUsers = {
  readonly number: number;
  readonly pages: number;
  readonly first: number;
  readonly last: number;
  readonly users: readonly User[];
};

/** The page of a list that an address names; the first where it names none that there is. */
export function pageOf(users: readonly User[], text: string | null): PageOfUsers {
  const pages = Math.max(1, Math.ceil(users.length / PAGE_SIZE));
  const asked = Number(text);
  const number = Number.isInteger(asked) && asked >= 1 && asked <= pages ? asked : 1;
  const start = (number - 1) * PAGE_SIZE;
  const shown = users.slice(start, start + PAGE_SIZE);
  return { number, pages, first: start + 1, last: start + shown.length, users: shown };
}
