import {
  evolveAssociations,
  type AssociationBegun,
  type AssociationConfirmed,
  type AssociationGivenUp,
} from './associations';
import { evolveAccounts, type MicrosoftAccountCreated, type SignedIn, type SignedOut } from './accounts';
import {
  evolveAzureSignUps,
  type AboutYouFilledIn,
  type CardVerified,
  type PhoneVerified,
  type VerificationCodeMistyped,
  type VerificationCodeSent,
} from './azureSignUps';
import { evolveCalendar, type TimePassed } from './calendar';
import { evolveDirectories, type DirectoryCreated } from './directories';
import { evolveFavourites, type FavouritesChanged } from './favourites';
import { evolveLicences, type LicencesAssigned, type LicencesRemoved } from './licences';
import {
  evolveOffice365SignUps,
  type CustomerIntroduced,
  type SignUpCodeMistyped,
  type SignUpCodeSent,
  type UserIdChosen,
} from './office365SignUps';
import { evolveResourceGroups, type AccessGiven, type AccessTaken, type ResourceGroupCreated } from './resourceGroups';
import { evolveSubscriptions, type SubscriptionEvent } from './subscriptions';
import {
  evolveUsers,
  type PasswordsReset,
  type UserAdded,
  type UserRestored,
  type UsersChanged,
  type UsersDeleted,
} from './users';
import type { World } from './world';

export type Event =
  | DirectoryCreated
  | UserAdded
  | UsersChanged
  | UsersDeleted
  | UserRestored
  | PasswordsReset
  | MicrosoftAccountCreated
  | SignedIn
  | SignedOut
  | AboutYouFilledIn
  | VerificationCodeSent
  | VerificationCodeMistyped
  | PhoneVerified
  | CardVerified
  | CustomerIntroduced
  | UserIdChosen
  | SignUpCodeSent
  | SignUpCodeMistyped
  | SubscriptionEvent
  | LicencesAssigned
  | LicencesRemoved
  | FavouritesChanged
  | AssociationBegun
  | AssociationConfirmed
  | AssociationGivenUp
  | ResourceGroupCreated
  | AccessGiven
  | AccessTaken
  | TimePassed;

/** The world after a fact. Never refuses: what has happened has happened. */
export function evolve(world: World, event: Event): World {
  switch (event.type) {
    case 'DirectoryCreated':
      return evolveDirectories(world, event);
    case 'UserAdded':
    case 'UsersChanged':
    case 'UsersDeleted':
    case 'UserRestored':
    case 'PasswordsReset':
      return evolveUsers(world, event);
    case 'MicrosoftAccountCreated':
    case 'SignedIn':
    case 'SignedOut':
      return evolveAccounts(world, event);
    case 'AboutYouFilledIn':
    case 'VerificationCodeSent':
    case 'VerificationCodeMistyped':
    case 'PhoneVerified':
    case 'CardVerified':
      return evolveAzureSignUps(world, event);
    case 'CustomerIntroduced':
    case 'UserIdChosen':
    case 'SignUpCodeSent':
    case 'SignUpCodeMistyped':
      return evolveOffice365SignUps(world, event);
    case 'AzureSubscriptionCreated':
    case 'AzureSubscriptionEdited':
    case 'AzureSubscriptionUpgraded':
    case 'AzureSubscriptionCanceled':
    case 'SubscriptionDirectoryChanged':
    case 'CoAdministratorAdded':
    case 'CoAdministratorRemoved':
    case 'Office365SubscriptionCreated':
      return evolveSubscriptions(world, event);
    case 'LicencesAssigned':
    case 'LicencesRemoved':
      return evolveLicences(world, event);
    case 'FavouritesChanged':
      return evolveFavourites(world, event);
    case 'AssociationBegun':
    case 'AssociationConfirmed':
    case 'AssociationGivenUp':
      return evolveAssociations(world, event);
    case 'ResourceGroupCreated':
    case 'AccessGiven':
    case 'AccessTaken':
      return evolveResourceGroups(world, event);
    case 'TimePassed':
      return evolveCalendar(world, event);
    default:
      // Only a log from elsewhere can hold one: the compiler knows them all.
      throw new Error(`nobody knows the event ${JSON.stringify(event satisfies never)}`);
  }
}

export function evolveAll(world: World, events: readonly Event[]): World {
  return events.reduce(evolve, world);
}
