import type { AccountId, UserId } from '../../shapes/words';
import { remembered, type Block } from '../blocks';
import { countUsers, guestsOf, userOf, usersAmong, usersOf } from '../userList';
import type { Directory, User, World } from '../world';

/** Which people of each directory a map shows by themselves. */
export type Choice = {
  /** How many of a directory, where nothing is said of it in `mostIn`. */
  readonly most?: number;
  readonly mostIn?: Readonly<Record<string, number>>;
  /** Those who stay in sight besides, such as those of the last deed. */
  readonly kept?: readonly UserId[];
  /** Shows those only who have this in their names. */
  readonly search?: string;
};

export const PEOPLE_AT_FIRST = 12;
/** Those who count for something may be more than others, but a map is no list. */
const TIMES_FOR_WEIGHTY = 2;

const withRole = remembered((block: Block<User>) => block.filter(({ role }) => role !== 'user'));
const names = remembered((block: Block<User>) =>
  block.map(({ displayName, userName }) => `${displayName} ${userName}`.toLowerCase()),
);

/** Accounts that hold something anywhere, or are somewhere twice: they stay on a map however many others there are. */
export function weightyAccounts(world: World): ReadonlySet<AccountId> {
  const { azureSubscriptions, resourceGroups, directories, signedIn } = world;
  const guests = directories.flatMap((one) => guestsOf(one).slice(0, PEOPLE_AT_FIRST * TIMES_FOR_WEIGHTY));
  return new Set([
    ...azureSubscriptions.flatMap((one) => [one.accountAdministrator, one.serviceAdministrator]),
    ...azureSubscriptions.flatMap((one) => one.coAdministrators),
    ...guests.map(({ account }) => account),
    ...[...azureSubscriptions, ...resourceGroups].flatMap(({ access }) => access.map(({ account }) => account)),
    ...Object.values(signedIn),
  ]);
}

/** The users of a directory whom a map shows, in the directory's order, found without reading all of them. */
export function peopleShown(directory: Directory, weighty: ReadonlySet<AccountId>, choice: Choice): readonly User[] {
  const { most: usual = PEOPLE_AT_FIRST, mostIn = {}, kept = [], search = '' } = choice;
  const most = mostIn[directory.id] ?? usual;
  const wanted = search.trim().toLowerCase();
  if (wanted !== '') return named(directory, wanted, most);
  if (most >= countUsers(directory)) return usersOf(directory);

  const chosen = new Set<UserId>(usersAmong(directory, kept.slice(0, most)).map(({ id }) => id));
  const choose = (users: Iterable<User | undefined>, limit: number) => {
    for (const user of users) {
      if (chosen.size >= limit) return;
      if (user) chosen.add(user.id);
    }
  };
  choose(holders(directory, weighty), most * TIMES_FOR_WEIGHTY);
  choose(directory.users.flatMap(withRole), most * TIMES_FOR_WEIGHTY);
  choose(firstOf(directory, most), most);
  return usersAmong(directory, [...chosen]);
}

/** The deleted users whom a map shows: those who still hold something before others. */
export function deletedShown(
  { id, deletedUsers }: Directory,
  weighty: ReadonlySet<AccountId>,
  { most = PEOPLE_AT_FIRST, mostIn = {} }: Choice,
): readonly User[] {
  const shown = deletedUsers.filter(({ user }) => weighty.has(user.account)).slice(0, mostIn[id] ?? most);
  const chosen = new Set([...shown, ...deletedUsers.slice(0, (mostIn[id] ?? most) - shown.length)]);
  return deletedUsers.flatMap((one) => (chosen.has(one) ? [one.user] : []));
}

function* holders(directory: Directory, accounts: ReadonlySet<AccountId>) {
  for (const account of accounts) yield userOf(directory, account);
}

function firstOf({ users }: Directory, most: number): readonly User[] {
  const first: User[] = [];
  for (const block of users) {
    if (first.length >= most) break;
    first.push(...block.slice(0, most - first.length));
  }
  return first;
}

function named({ users }: Directory, wanted: string, most: number): readonly User[] {
  const found: User[] = [];
  for (const block of users) {
    const texts = names(block);
    for (const [at, user] of block.entries()) {
      if (texts[at]?.includes(wanted)) found.push(user);
      if (found.length >= most) return found;
    }
  }
  return found;
}
