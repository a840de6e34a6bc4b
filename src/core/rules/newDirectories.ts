import { INITIAL_DOMAIN_ENDING } from '../editions/august2016';
import type { CommandOf } from '../shapes/commands';
import type { DirectoryCreated } from '../shapes/events';
import { signedInAccount } from '../world/accounts';
import { flawOfDomainName } from '../world/domains';
import { nextId, type Directory, type World } from '../world/world';
import { accept, reject, type Decision } from './decision';
import { guestAdded, whyNoMoreDirectories } from './guests';

/** A directory without subscriptions; its maker is its first user and Global Admin. Source: docs/rules.md, Create a directory. */
export function createDirectory(world: World, command: CommandOf<'createDirectory'>): Decision {
  const { profile, country } = command;
  const name = command.name.trim();
  const account = signedInAccount(world, profile);
  if (!account) return reject({ code: 'needs-sign-in' });
  const flaw = flawOfDomainName(world, command.domainName);
  if (flaw === 'domain-taken') return reject({ code: 'domain-taken-meanwhile' });
  if (name === '' || country === '' || flaw) return reject({ code: 'form-incomplete' });
  const why = whyNoMoreDirectories(world, account.id, account.userName);
  if (why) return reject(why);

  const directory = nextId(world);
  const initialDomain = command.domainName.toLowerCase() + INITIAL_DOMAIN_ENDING;
  return accept(
    { type: 'DirectoryCreated', directory, name, initialDomain, country },
    guestAdded(directory, nextId(world, 1), account, 'global-admin'),
  );
}

export function directoryCreated(world: World, event: DirectoryCreated): World {
  const { directory: id, name, initialDomain, country, enterpriseAgreement = false } = event;
  const created: Directory = {
    id,
    name,
    initialDomain,
    domains: [initialDomain],
    country,
    enterpriseAgreement,
    users: [],
    deletedUsers: [],
  };
  return { ...world, directories: [...world.directories, created] };
}
