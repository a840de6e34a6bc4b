import { findUser, type Directory, type User, type UserId } from '../../../core/index';
import type { Reading } from '../../../ui/list/orderedList';

/** Who was ticked: some, by their ids, or everybody on a list as it was then, which may be a hundred thousand. */
export type Ticks = ReadonlySet<UserId> | readonly User[];

/** Whom a row asks whether it is ticked. */
export type Ticked = Pick<ReadonlySet<UserId>, 'has'>;

export const NOBODY: ReadonlySet<UserId> = new Set();

const NO_USERS: readonly User[] = [];
const EVERYBODY: Ticked = { has: () => true };

// Fewer are looked up one by one, more are picked out of the list.
const FEW = 200;

/** The ticks as rows ask for them, on a list that shows `users`. */
export function tickedOn(users: readonly User[], ticks: Ticks): Ticked {
  if (ticks === users) return EVERYBODY;
  return isList(ticks) ? idsOf(ticks) : ticks;
}

/** Who is ticked of a list, in its order: who is not listed is not selected, whatever was ticked before. */
export function selectedOf(
  users: readonly User[],
  ticks: Ticks,
  directory: Directory,
  { keeps, compare, descending }: Reading<User>,
): readonly User[] {
  if (ticks === users) return users;
  if (ticks === NOBODY) return NO_USERS;
  const ids = isList(ticks) ? idsOf(ticks) : ticks;
  if (ids.size > FEW) return users.filter(({ id }) => ids.has(id));
  return [...ids]
    .flatMap((id) => findUser(directory, id) ?? [])
    .filter(keeps)
    .toSorted((one, other) => (descending ? compare(other, one) : compare(one, other)));
}

export function toggled(ticks: Ticks, id: UserId): ReadonlySet<UserId> {
  const next = isList(ticks) ? idsOf(ticks) : new Set(ticks);
  if (!next.delete(id)) next.add(id);
  return next;
}

function isList(ticks: Ticks): ticks is readonly User[] {
  return Array.isArray(ticks);
}

function idsOf(users: readonly User[]): Set<UserId> {
  return new Set(users.map(({ id }) => id));
}
