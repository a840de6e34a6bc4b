import { distinctName, isMember, usersOf, type AccountKind, type World } from '../../core/index';

/** Somebody who can sign in, and the directory of a work account. */
export type Known = { readonly userName: string; readonly name: string; readonly directory?: string };

/** The first few of the accounts of a kind, and how many more there are: a directory may have 100,000 users. */
export function knownAccounts(world: World, kind: AccountKind, most: number) {
  const known: Known[] = [];
  let more = 0;
  for (const account of accountsOf(world, kind)) {
    if (known.length < most) known.push(account());
    else more += 1;
  }
  return { known, more };
}

// Of most of a hundred thousand it is enough that they are counted.
function* accountsOf(world: World, kind: AccountKind): Generator<() => Known> {
  if (kind === 'microsoft') {
    for (const { email, firstName, lastName } of world.microsoftAccounts) {
      yield () => ({ userName: email, name: `${firstName} ${lastName}`.trim() });
    }
    return;
  }
  for (const directory of world.directories) {
    for (const user of usersOf(directory)) {
      if (isMember(user))
        yield () => ({ userName: user.userName, name: user.displayName, directory: distinctName(world, directory) });
    }
  }
}
