import { signedInAccount, type ProfileId } from './accounts';
import { accept, reject, type Decision } from './decision';
import { directoriesOf } from './directories';
import { flawOfDomainName, INITIAL_DOMAIN_ENDING } from './domains';
import { guestAdded } from './guests';
import { nextId, type World } from './world';

export type CreateDirectory = {
  readonly type: 'createDirectory';
  readonly profile: ProfileId;
  readonly name: string;
  /** The first part of the initial domain that is wanted. */
  readonly domainName: string;
  readonly country: string;
};

/** A directory without subscriptions; whoever makes it is its first user and Global Admin. Source: screens.md 1.B, s39. */
export function createDirectory(world: World, command: CreateDirectory): Decision {
  const { profile, country } = command;
  const name = command.name.trim();
  const account = signedInAccount(world, profile);
  if (!account) return reject({ code: 'needs-sign-in' });
  const flaw = flawOfDomainName(world, command.domainName);
  if (flaw === 'domain-taken') return reject({ code: 'domain-taken-meanwhile' });
  if (name === '' || country === '' || flaw) return reject({ code: 'form-incomplete' });
  if (directoriesOf(world, account.id).length >= 20) {
    return reject({ code: 'in-twenty-directories', userName: account.userName });
  }

  const directory = nextId(world);
  const initialDomain = command.domainName.toLowerCase() + INITIAL_DOMAIN_ENDING;
  return accept(
    { type: 'DirectoryCreated', directory, name, initialDomain, country },
    guestAdded(directory, nextId(world, 1), account, 'global-admin'),
  );
}
