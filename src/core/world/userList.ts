import type { AccountId, SubscriptionId, UserId } from '../shapes/words';
import { appended, changed, remembered, type Block } from './blocks';
import type { Directory, User, UserList } from './world';

const byId = remembered((block: Block<User>) => new Map(block.map((user) => [user.id, user])));
const guestsByAccount = remembered(
  (block: Block<User>) => new Map(block.flatMap((user) => (isMember(user) ? [] : [[user.account, user]]))),
);
const byName = remembered((block: Block<User>) => new Map(block.map((user) => [user.userName.toLowerCase(), user])));
const workingGlobalAdmins = remembered((block: Block<User>) => block.filter(isWorkingGlobalAdmin));
const seats = remembered((block: Block<User>) => {
  const taken = new Map<SubscriptionId, number>();
  for (const { licences } of block) for (const id of licences) taken.set(id, (taken.get(id) ?? 0) + 1);
  return taken;
});

/** All users of a directory, members and guests, in the order they came. Both portals read this one list (docs/rules.md, law 8). */
export function usersOf({ users }: Directory): readonly User[] {
  return users.flat();
}

/** The user that came first, found without reading all of them. */
export function firstUserOf({ users }: Directory): User | undefined {
  return first(users, (block) => block[0]);
}

/** Those who were let in from elsewhere. */
export function guestsOf({ users }: Directory): User[] {
  return users.flatMap((block) => [...guestsByAccount(block).values()]);
}

export function countUsers({ users }: Directory): number {
  return users.reduce((count, block) => count + block.length, 0);
}

export function findUser({ users }: Directory, id: UserId): User | undefined {
  return first(users, (block) => byId(block).get(id));
}

/** The row that an account has in a directory, if it is a user there. */
export function userOf({ users }: Directory, account: AccountId): User | undefined {
  return first(users, (block) => memberIn(block, account) ?? guestsByAccount(block).get(account));
}

/** The user of a name, letter case aside (docs/rules.md, law 6). */
export function userNamed({ users }: Directory, userName: string): User | undefined {
  const name = userName.toLowerCase();
  return first(users, (block) => byName(block).get(name));
}

/** Those of these users whom the directory has, in its order. */
export function usersAmong({ users }: Directory, ids: readonly UserId[]): User[] {
  const wanted = new Set(ids);
  return users.flatMap((block) => (hasAny(block, wanted) ? block.filter(({ id }) => wanted.has(id)) : []));
}

/** Those who could still let everybody else in: a directory is never without one (docs/rules.md, law 5). */
export function globalAdminsOf({ users }: Directory): User[] {
  return users.flatMap(workingGlobalAdmins);
}

/** How many users of a directory have a seat of a subscription. */
export function holdersOf({ users }: Directory, subscription: SubscriptionId): number {
  return users.reduce((count, block) => count + (seats(block).get(subscription) ?? 0), 0);
}

export function withUser(users: UserList, user: User): UserList {
  return appended(users, user);
}

/** The same list with some users replaced by what `change` makes of them; without them, where that is nothing. */
export function withUsersChanged(
  users: UserList,
  ids: readonly UserId[],
  change: (user: User) => User | undefined,
): UserList {
  const chosen = new Set(ids);
  return changed(users, (block) =>
    hasAny(block, chosen) ? block.flatMap((user) => (chosen.has(user.id) ? (change(user) ?? []) : [user])) : block,
  );
}

export function isMember(user: User): boolean {
  return user.account === user.id;
}

function isWorkingGlobalAdmin(user: User): boolean {
  return user.role === 'global-admin' && !user.signInBlocked;
}

function memberIn(block: Block<User>, account: AccountId): User | undefined {
  const found = byId(block).get(account);
  return found && isMember(found) ? found : undefined;
}

// A few users are looked up in the block, many users are looked through for one of the block: the shorter way.
function hasAny(block: Block<User>, ids: ReadonlySet<UserId>): boolean {
  if (ids.size >= block.length) return block.some(({ id }) => ids.has(id));
  const known = byId(block);
  for (const id of ids) if (known.has(id)) return true;
  return false;
}

function first<T>(users: UserList, find: (block: Block<User>) => T | undefined): T | undefined {
  for (const block of users) {
    const found = find(block);
    if (found !== undefined) return found;
  }
  return undefined;
}
