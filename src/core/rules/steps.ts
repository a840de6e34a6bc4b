import type { Did, Refused } from '../shapes/entries';
import { signedInAccount } from '../world/accounts';
import { guid } from '../world/ids';
import { landingDirectory } from '../world/subscriptions';
import { findUser, userNamed, userOf, usersOf } from '../world/userList';
import type { World } from '../world/world';
import { idsGivenBy } from './rules';

/** A command that was answered: what the log says of it, and the world before and after. */
export type Taken = { readonly before: World; readonly what: Did | Refused; readonly after: World };

/** docs/rules.md, law 3: what a step has created is in the directory of the account that is signed in. */
export function isInDirectoryOfSignedIn({ before, what, after }: Taken): boolean {
  if (what.type === 'refused' || !('profile' in what.command)) return true;
  const { profile } = what.command;
  const created = what.events.find((event) => event.type === 'DirectoryCreated')?.directory;
  return what.events.every((event) => {
    if (event.type === 'AzureSubscriptionCreated') {
      const account = signedInAccount(before, profile);
      const directory = account && landingDirectory(before, account);
      return event.accountAdministrator === account?.id && event.directory === (directory?.id ?? created);
    }
    if (event.type !== 'Office365SubscriptionCreated') return true;
    // A new customer is signed in by the very sign-up.
    const buyer = signedInAccount(after, profile);
    return buyer?.kind === 'organizational' && event.directory === buyer.home.id;
  });
}

/** docs/rules.md, law 8: whether a user of a directory that has changed is asked for by id, account or name, it is the same row. */
export function hasOneRowEach({ before, after }: Taken): boolean {
  const changed = after.directories.filter((directory) => !before.directories.includes(directory));
  return changed.every((directory) =>
    usersOf(directory).every((user) =>
      [findUser(directory, user.id), userOf(directory, user.account), userNamed(directory, user.userName)].every(
        (found) => found === user,
      ),
    ),
  );
}

/** docs/rules.md, law 9: where a step was refused, the world is the very same. */
export function refusesWithoutTrace({ before, what, after }: Taken): boolean {
  return what.type === 'did' || after === before;
}

/** docs/rules.md, law 10: the ids that a step has given are the next ones of its world, each given once. */
export function givesNewIds({ before, what, after }: Taken): boolean {
  if (what.type === 'refused') return after.issued === before.issued;
  const given = what.events.flatMap(idsGivenBy);
  const next = Array.from({ length: after.issued - before.issued }, (_, at) => guid(before.seed, before.issued + at));
  return new Set(given).size === given.length && given.every((id) => next.includes(id));
}
