import { isMember, usersOf, type AccountKind, type World } from '../../core/index';

/** The first few of the accounts of a kind, and how many more there are: a directory may have 100,000 users. */
export function accountNames(world: World, kind: AccountKind, most: number) {
  const names: string[] = [];
  let more = 0;
  for (const name of namesOf(world, kind)) {
    if (names.length < most) names.push(name);
    else more += 1;
  }
  return { names, more };
}

function* namesOf(world: World, kind: AccountKind) {
  if (kind === 'microsoft') {
    for (const { email } of world.microsoftAccounts) yield email;
    return;
  }
  for (const directory of world.directories) {
    for (const user of usersOf(directory)) if (isMember(user)) yield user.userName;
  }
}
