import type { Rejection } from '../shapes/rejections';
import type { Deed, DirectoryId, ProfileId, UserId } from '../shapes/words';
import { signedInAccount, type Account } from '../world/accounts';
import { findDirectory } from '../world/directories';
import { whyNot, whyNotTo } from '../world/roles';
import { usersAmong } from '../world/userList';
import type { Directory, User, World } from '../world/world';
import { reject, type Refusal } from './decision';

/** The directory that a command is about, and the profile at which somebody asks for it. */
type InDirectory = { readonly profile: ProfileId; readonly directory: DirectoryId };

type Administrator = { readonly account: Account; readonly directory: Directory };

/** Who is at work in a directory with the right to do these deeds there, or why nobody is. */
export function administratorAt(
  world: World,
  { profile, directory: id }: InDirectory,
  deeds: readonly Deed[],
): Administrator | Refusal {
  const account = signedInAccount(world, profile);
  if (!account) return reject({ code: 'needs-sign-in' });
  const directory = findDirectory(world, id);
  if (!directory) return reject({ code: 'directory-unknown' });
  const why = firstReason(deeds, (deed) => whyNot(deed, directory, account));
  return why ? reject(why) : { account, directory };
}

/** The same, and the users that the deeds are done to: all of them there, and none of them out of reach. */
export function usersAt(
  world: World,
  command: InDirectory & { readonly users: readonly UserId[] },
  deeds: readonly Deed[],
): (Administrator & { readonly found: readonly User[] }) | Refusal {
  const at = administratorAt(world, command, deeds);
  if ('rejection' in at) return at;
  const found = usersAmong(at.directory, command.users);
  if (found.length !== new Set(command.users).size || found.length === 0) return reject({ code: 'user-gone' });
  const why = firstReason(deeds, (deed) => whyNotTo(deed, at.directory, at.account, found));
  return why ? reject(why) : { ...at, found };
}

function firstReason(deeds: readonly Deed[], ask: (deed: Deed) => Rejection | undefined): Rejection | undefined {
  for (const deed of deeds) {
    const why = ask(deed);
    if (why) return why;
  }
  return undefined;
}

/** The rights that a wish takes. For licences alone it takes no more: they are given to administrators by User Admins too. */
export function deedsOf({ edits = true, roles = false, licences = false }): readonly Deed[] {
  const deeds: Deed[] = edits ? ['manage-users'] : [];
  if (roles) deeds.push('change-roles');
  if (licences) deeds.push('assign-licences');
  return deeds;
}
