import type { Account } from './accounts';
import type { DirectoryId } from './directories';
import type { Role } from './roles';
import type { UserAdded, UserId } from './users';

/** The row that an account from elsewhere gets in a directory. It brings its own names. */
export function guestAdded(directory: DirectoryId, user: UserId, account: Account, role: Role): UserAdded {
  const { id, kind, userName, firstName, lastName } = account;
  return {
    type: 'UserAdded',
    directory,
    user,
    account: id,
    source: kind === 'microsoft' ? 'microsoft-account' : 'other-directory',
    userName,
    displayName: `${firstName} ${lastName}`.trim(),
    firstName,
    lastName,
    role,
  };
}
