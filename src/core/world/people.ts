import type { AccountKind } from '../shapes/words';
import type { Account } from './accounts';
import { isMember } from './userList';
import type { World } from './world';

/** All accounts, Microsoft accounts first, or those of one kind. One after the other: they may be a hundred thousand. */
export function* accountsOf(world: World, kind?: AccountKind): Generator<Account> {
  if (kind !== 'organizational') {
    for (const { email, ...rest } of world.microsoftAccounts) yield { kind: 'microsoft', userName: email, ...rest };
  }
  if (kind === 'microsoft') return;
  for (const home of world.directories) {
    for (const block of home.users) {
      for (const user of block) {
        const { id, userName, firstName, lastName } = user;
        if (isMember(user)) yield { kind: 'organizational', id, userName, firstName, lastName, home, user };
      }
    }
  }
}

/** Whether an account can sign in, and its name or user name has a text in it. */
export function canSignInAs(account: Account, text: string): boolean {
  const { firstName, lastName, userName } = account;
  const blocked = account.kind === 'organizational' && account.user.signInBlocked;
  return !blocked && `${firstName} ${lastName} ${userName}`.toLowerCase().includes(text.trim().toLowerCase());
}

/**
 * Accounts that can sign in, and whose name or user name has a text in it: at most so many. Without a text, those whom
 * a story is about first: owners of Azure subscriptions, administrators and Microsoft accounts.
 */
export function accountsToSignInAs(world: World, text: string, most: number): readonly Account[] {
  const owners = new Set(world.azureSubscriptions.map(({ accountAdministrator }) => accountAdministrator));
  const isOfNote = (account: Account) =>
    account.kind === 'microsoft' || account.user.role !== 'user' || owners.has(account.id);
  const leading: Account[] = [];
  const others: Account[] = [];
  for (const account of accountsOf(world)) {
    if (leading.length >= most) break;
    if (!canSignInAs(account, text)) continue;
    if (isOfNote(account)) leading.push(account);
    else if (others.length < most) others.push(account);
  }
  return [...leading, ...others].slice(0, most);
}
