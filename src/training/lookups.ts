import {
  directoryNamed,
  isMember,
  sameName,
  type AccountId,
  type AccountKind,
  type Directory,
  type User,
  type World,
} from '../core/index';

/** An account of a name; of an organizational one its row at home. */
type Named = { readonly id: AccountId } & (
  { readonly kind: 'organizational'; readonly user: User } | { readonly kind: 'microsoft' }
);

/** Looks people up in one world after another. */
export type Lookups = {
  /** All accounts of a name, letter case aside; of one kind, where it is given. */
  readonly named: (world: World, userName: string, kind?: AccountKind) => readonly Named[];
  /** The directory of a name: the first part of its initial domain. */
  readonly place: (world: World, name: string) => Directory | undefined;
  /** The row of an account in a directory. */
  readonly rowOf: (directory: Directory, account: AccountId) => User | undefined;
};

type UserList = Directory['users'];
/** Where in which list somebody was found, or that nobody was. */
type Found = {
  readonly users: UserList;
  readonly block: number;
  readonly row: number;
  readonly user: User | undefined;
};

/**
 * Lookups that remember where they found somebody. The user lists of two worlds share all rows but those that changed:
 * only these are looked at, so that a lookup does not search a hundred thousand people again after each command.
 */
export function lookups(): Lookups {
  const names = finder((user, name) => sameName(user.userName, name));
  const accounts = finder((user, account) => user.account === account);

  const named = remembered((world, userName): readonly Named[] => {
    const domain = userName.slice(userName.lastIndexOf('@') + 1).toLowerCase();
    const found: Named[] = [];
    for (const home of world.directories) {
      // Members are named after a domain of their home (docs/rules.md, law 6).
      const user = home.domains.includes(domain) ? names(home, userName) : undefined;
      if (user && isMember(user)) found.push({ kind: 'organizational', id: user.id, user });
    }
    for (const { id, email } of world.microsoftAccounts) {
      if (sameName(email, userName)) found.push({ kind: 'microsoft', id });
    }
    return found;
  });

  return {
    named: (world, userName, kind) => {
      const found = named(world, userName);
      return kind === undefined ? found : found.filter((one) => one.kind === kind);
    },
    place: remembered(directoryNamed),
    rowOf: accounts,
  };
}

/** Asks once for each name, as long as directories and Microsoft accounts are the same. */
function remembered<T>(ask: (world: World, name: string) => T): (world: World, name: string) => T {
  type Asked = Pick<World, 'directories' | 'microsoftAccounts'> & { readonly answer: T };
  const known = new Map<string, Asked>();
  return (world, name) => {
    const { directories, microsoftAccounts } = world;
    const last = known.get(name);
    if (last?.directories === directories && last.microsoftAccounts === microsoftAccounts) return last.answer;
    const answer = ask(world, name);
    known.set(name, { directories, microsoftAccounts, answer });
    return answer;
  };
}

function finder(isIt: (user: User, wanted: string) => boolean) {
  const known = new Map<string, Map<string, Found>>();

  return ({ id, users }: Directory, wanted: string): User | undefined => {
    const here = known.get(id) ?? new Map<string, Found>();
    known.set(id, here);
    const last = here.get(wanted);
    if (last?.users === users) return last.user;
    const found =
      last?.user && users[last.block]?.[last.row] === last.user
        ? { ...last, users }
        : search(users, last?.users, (user) => isIt(user, wanted));
    here.set(wanted, found);
    return found.user;
  };
}

/** Looks through the rows that are not where they were `before`: of those it is known already that they are not it. */
function search(users: UserList, before: UserList | undefined, isIt: (user: User) => boolean): Found {
  for (let block = 0; block < users.length; block++) {
    const rows = users[block];
    const old = before?.[block];
    if (!rows || rows === old) continue;
    for (let row = 0; row < rows.length; row++) {
      const user = rows[row];
      if (user && user !== old?.[row] && isIt(user)) return { users, block, row, user };
    }
  }
  return { users, block: -1, row: -1, user: undefined };
}
