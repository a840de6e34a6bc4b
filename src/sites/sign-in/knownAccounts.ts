import { accountsOf, distinctName, type Account, type AccountKind, type World } from '../../core/index';

/** Somebody who can sign in, and the directory of a work account. */
export type Known = { readonly userName: string; readonly name: string; readonly directory?: string };

/** The first few of the accounts of a kind, and how many more there are: a directory may have 100,000 users. */
export function knownAccounts(world: World, kind: AccountKind, most: number) {
  const known: Known[] = [];
  let more = 0;
  for (const account of accountsOf(world, kind)) {
    if (known.length < most) known.push(knownAs(world, account));
    else more += 1;
  }
  return { known, more };
}

function knownAs(world: World, account: Account): Known {
  const { userName, firstName, lastName } = account;
  if (account.kind === 'microsoft') return { userName, name: `${firstName} ${lastName}`.trim() };
  return { userName, name: account.user.displayName, directory: distinctName(world, account.home) };
}
