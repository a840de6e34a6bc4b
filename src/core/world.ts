import type { AccountId, MicrosoftAccount, ProfileId } from './accounts';
import type { Association } from './associations';
import type { AzureSignUp } from './azureSignUps';
import type { Directory } from './directories';
import type { Favourites } from './favourites';
import { guid } from './ids';
import type { Office365SignUp } from './office365SignUps';
import type { ResourceGroup } from './resourceGroups';
import type { AzureSubscription, Office365Subscription } from './subscriptions';

/** Everything that is true at one moment. Plain JSON; never changed in place. */
export type World = {
  readonly seed: string;
  /** How many ids were ever given, undone ones too: an id is given once. */
  readonly issued: number;
  readonly date: WorldDate;
  readonly directories: readonly Directory[];
  readonly microsoftAccounts: readonly MicrosoftAccount[];
  readonly azureSubscriptions: readonly AzureSubscription[];
  readonly office365Subscriptions: readonly Office365Subscription[];
  readonly azureSignUps: readonly AzureSignUp[];
  readonly office365SignUps: readonly Office365SignUp[];
  readonly signedIn: Readonly<Partial<Record<ProfileId, AccountId>>>;
  readonly favourites: readonly Favourites[];
  readonly resourceGroups: readonly ResourceGroup[];
  readonly associations: readonly Association[];
};

/** The simulated world's own date and time, to the minute and without a zone: `2016-08-17T09:00`. */
export type WorldDate = string;

export const FIRST_MORNING: WorldDate = '2016-08-17T09:00';

/** A world in which nothing has happened yet. The seed decides all ids and codes that will ever be given in it. */
export function emptyWorld(seed: string): World {
  return {
    seed,
    issued: 0,
    date: FIRST_MORNING,
    directories: [],
    microsoftAccounts: [],
    azureSubscriptions: [],
    office365Subscriptions: [],
    azureSignUps: [],
    office365SignUps: [],
    signedIn: {},
    favourites: [],
    resourceGroups: [],
    associations: [],
  };
}

/** The next free id; `ahead` is how many the same decision has taken before it. */
export function nextId(world: World, ahead = 0): string {
  return guid(world.seed, world.issued + ahead);
}
