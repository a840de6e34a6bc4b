import type { CommandOf } from '../shapes/commands';
import type { EventOf } from '../shapes/events';
import type { Rejection } from '../shapes/rejections';
import type { AccountId, ProfileId } from '../shapes/words';
import { findAccount, signedInAccount } from '../world/accounts';
import { distinctName } from '../world/directories';
import { whyNot } from '../world/roles';
import { globalAdminsOf, userNamed, userOf } from '../world/userList';
import { sameName } from '../world/users';
import { nextId, type Association, type Directory, type World } from '../world/world';
import { accept, reject, type Decision } from './decision';
import { guestAdded, whyNotLetIn } from './guests';

/** Signs the Microsoft account out. An organizational account has its home, and cannot bring in another directory. */
export function beginAssociation(world: World, { profile }: CommandOf<'beginAssociation'>): Decision {
  const account = signedInAccount(world, profile);
  if (!account) return reject({ code: 'needs-sign-in' });
  if (account.kind !== 'microsoft') {
    return reject({ code: 'needs-microsoft-account', userName: account.userName });
  }

  return accept({ type: 'AssociationBegun', profile, account: account.id }, { type: 'SignedOut', profile });
}

/** By a Global Admin of the directory: the Microsoft account is a guest and Global Admin there from then on. */
export function confirmAssociation(world: World, { profile }: CommandOf<'confirmAssociation'>): Decision {
  const asked = associationAt(world, profile);
  if (!asked || asked.directory !== undefined) return reject({ code: 'no-association' });
  const admin = signedInAccount(world, profile);
  if (!admin) return reject({ code: 'needs-sign-in' });
  if (admin.kind !== 'organizational') {
    return reject({ code: 'needs-organizational-account', userName: admin.userName });
  }
  const why = whyNot('associate', admin.home, admin) ?? whyNoAssociation(world, admin.home, asked.account);
  if (why) return reject(why);

  const account = findAccount(world, asked.account);
  if (!account) return reject({ code: 'no-association' });

  return accept(guestAdded(admin.home.id, nextId(world), account, 'global-admin'), {
    type: 'AssociationConfirmed',
    profile,
    directory: admin.home.id,
  });
}

export function giveUpAssociation(world: World, { profile }: CommandOf<'giveUpAssociation'>): Decision {
  if (!associationAt(world, profile)) return reject({ code: 'no-association' });

  return accept({ type: 'AssociationGivenUp', profile });
}

export function associationBegun(world: World, { profile, account }: EventOf<'AssociationBegun'>): World {
  return { ...world, associations: [...associationsElsewhere(world, profile), { profile, account }] };
}

export function associationConfirmed(world: World, event: EventOf<'AssociationConfirmed'>): World {
  const { profile, directory } = event;
  const found = associationAt(world, profile);
  if (!found) return world;
  return { ...world, associations: [...associationsElsewhere(world, profile), { ...found, directory }] };
}

export function associationGivenUp(world: World, { profile }: EventOf<'AssociationGivenUp'>): World {
  return { ...world, associations: associationsElsewhere(world, profile) };
}

function associationsElsewhere(world: World, profile: ProfileId): readonly Association[] {
  return world.associations.filter((one) => one.profile !== profile);
}

/** The association that is under way at a profile of the simulated browser. */
export function associationAt(world: World, profile: ProfileId): Association | undefined {
  return world.associations.find((one) => one.profile === profile);
}

/** Why a Microsoft account cannot be let in to a directory as its Global Admin, if it cannot. Source: docs/rules.md, Associate. */
export function whyNoAssociation(world: World, directory: Directory, account: AccountId): Rejection | undefined {
  const name = distinctName(world, directory);
  if (directory.enterpriseAgreement) return { code: 'enterprise-agreement', directory: name };
  if (userOf(directory, account)) return { code: 'already-in-directory', directory: name };
  const userName = findAccount(world, account)?.userName ?? '';
  if (globalAdminsOf(directory).some((admin) => sameName(admin.userName, userName))) {
    return { code: 'address-of-global-admin', userName, directory: name };
  }
  if (userNamed(directory, userName)) return { code: 'address-in-directory', userName, directory: name };
  return whyNotLetIn(world, directory, account, userName);
}
