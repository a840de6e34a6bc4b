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
import { evolveLicences, type LicenceAssigned } from './licences';
import { evolveSubscriptions, type AzureSubscriptionCreated, type Office365SubscriptionCreated } from './subscriptions';
import { evolveUsers, type UserAdded } from './users';
import type { World } from './world';

export type Event =
  | DirectoryCreated
  | UserAdded
  | MicrosoftAccountCreated
  | SignedIn
  | SignedOut
  | AboutYouFilledIn
  | VerificationCodeSent
  | VerificationCodeMistyped
  | PhoneVerified
  | CardVerified
  | AzureSubscriptionCreated
  | Office365SubscriptionCreated
  | LicenceAssigned
  | FavouritesChanged
  | TimePassed;

/** The world after a fact. Never refuses: what has happened has happened. */
export function evolve(world: World, event: Event): World {
  switch (event.type) {
    case 'DirectoryCreated':
      return evolveDirectories(world, event);
    case 'UserAdded':
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
    case 'AzureSubscriptionCreated':
    case 'Office365SubscriptionCreated':
      return evolveSubscriptions(world, event);
    case 'LicenceAssigned':
      return evolveLicences(world, event);
    case 'FavouritesChanged':
      return evolveFavourites(world, event);
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
