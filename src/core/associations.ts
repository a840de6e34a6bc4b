import { findAccount, signedInAccount, type AccountId, type ProfileId } from './accounts';
import { accept, reject, type Decision, type Rejection } from './decision';
import type { Directory, DirectoryId } from './directories';
import { guestAdded } from './guests';
import { whyNot } from './roles';
import { whyNotLetIn } from './userAdministration';
import { globalAdminsOf, userNamed, userOf } from './userList';
import { sameName } from './users';
import { nextId, type World } from './world';

/**
 * A Microsoft account that brings a directory into its list ("Use existing directory"): it was signed out, so that a
 * Global Admin of that directory can sign in at the same profile and confirm it. Source: domain.md, Associate.
 */
export type Association = {
  readonly profile: ProfileId;
  readonly account: AccountId;
  /** The directory, once it was confirmed: from then on there is nothing left but to sign out. */
  readonly directory?: DirectoryId;
};

export type AssociationBegun = {
  readonly type: 'AssociationBegun';
  readonly profile: ProfileId;
  readonly account: AccountId;
};
export type AssociationConfirmed = {
  readonly type: 'AssociationConfirmed';
  readonly profile: ProfileId;
  readonly directory: DirectoryId;
};
export type AssociationGivenUp = { readonly type: 'AssociationGivenUp'; readonly profile: ProfileId };

export type BeginAssociation = { readonly type: 'beginAssociation'; readonly profile: ProfileId };

/** Signs the Microsoft account out. An organizational account has its home, and cannot bring in another directory. */
export function beginAssociation(world: World, { profile }: BeginAssociation): Decision {
  const account = signedInAccount(world, profile);
  if (!account) return reject({ code: 'needs-sign-in' });
  if (account.kind !== 'microsoft') {
    return reject({ code: 'needs-microsoft-account', userName: account.userName });
  }

  return accept({ type: 'AssociationBegun', profile, account: account.id }, { type: 'SignedOut', profile });
}

export type ConfirmAssociation = { readonly type: 'confirmAssociation'; readonly profile: ProfileId };

/** By a Global Admin of the directory: the Microsoft account is a guest and Global Admin there from then on. */
export function confirmAssociation(world: World, { profile }: ConfirmAssociation): Decision {
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

export type GiveUpAssociation = { readonly type: 'giveUpAssociation'; readonly profile: ProfileId };

export function giveUpAssociation(world: World, { profile }: GiveUpAssociation): Decision {
  if (!associationAt(world, profile)) return reject({ code: 'no-association' });

  return accept({ type: 'AssociationGivenUp', profile });
}

export function evolveAssociations(
  world: World,
  event: AssociationBegun | AssociationConfirmed | AssociationGivenUp,
): World {
  const others = world.associations.filter(({ profile }) => profile !== event.profile);
  switch (event.type) {
    case 'AssociationBegun':
      return { ...world, associations: [...others, { profile: event.profile, account: event.account }] };
    case 'AssociationConfirmed': {
      const found = associationAt(world, event.profile);
      return found ? { ...world, associations: [...others, { ...found, directory: event.directory }] } : world;
    }
    case 'AssociationGivenUp':
      return { ...world, associations: others };
  }
}

/** The association that is under way at a profile of the simulated browser. */
export function associationAt(world: World, profile: ProfileId): Association | undefined {
  return world.associations.find((one) => one.profile === profile);
}

/** Why a Microsoft account cannot be let in to a directory as its Global Admin, if it cannot. Source: screens.md 2.11. */
export function whyNoAssociation(world: World, directory: Directory, account: AccountId): Rejection | undefined {
  const { name } = directory;
  if (directory.enterpriseAgreement) return { code: 'enterprise-agreement', directory: name };
  if (userOf(directory, account)) return { code: 'already-in-directory', directory: name };
  const userName = findAccount(world, account)?.userName ?? '';
  if (globalAdminsOf(directory).some((admin) => sameName(admin.userName, userName))) {
    return { code: 'address-of-global-admin', userName, directory: name };
  }
  if (userNamed(directory, userName)) return { code: 'address-in-directory', userName, directory: name };
  return whyNotLetIn(world, directory, account, userName);
}
