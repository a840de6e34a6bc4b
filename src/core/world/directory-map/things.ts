import type { AccessRole, AccountId } from '../../shapes/words';
import type { AzureState, Office365State } from '../subscriptionStates';
import type {
  AzureSubscription,
  Directory,
  MicrosoftAccount,
  Office365Subscription,
  ResourceGroup,
  User,
} from '../world';

/** Something that a map of directories shows. Its key is that of nothing else on the map, and stays its own. */
export type Thing =
  | {
      readonly type: 'directory';
      readonly key: string;
      readonly directory: Directory;
      /** How many users it has, and how many of them are not on the map by themselves. */
      readonly users: number;
      readonly more: number;
      /** How many deleted users are not. */
      readonly moreDeleted: number;
    }
  | {
      readonly type: 'person';
      readonly key: string;
      readonly directory: Directory;
      readonly user: User;
      /** Deleted, and to be restored until the directory forgets. */
      readonly deleted: boolean;
    }
  | { readonly type: 'account'; readonly key: string; readonly account: MicrosoftAccount }
  | {
      readonly type: 'azure';
      readonly key: string;
      readonly subscription: AzureSubscription;
      readonly state: AzureState;
    }
  | { readonly type: 'group'; readonly key: string; readonly group: ResourceGroup }
  | {
      readonly type: 'office';
      readonly key: string;
      readonly subscription: Office365Subscription;
      readonly state: Office365State;
      readonly seatsTaken: number;
    };

export type ThingOf<Type extends Thing['type']> = Extract<Thing, { type: Type }>;

/** A thing and what is inside it, in the order in which it came. */
export type Place<T extends Thing = Thing> = {
  readonly thing: T;
  readonly inside: readonly Place[];
};

export type TieKind = 'owner' | 'service-administrator' | 'co-administrator' | 'access' | 'licence' | 'same-person';

/** What binds a person to something elsewhere on the map; both ends are keys of things. */
export type Tie = {
  readonly key: string;
  readonly kind: TieKind;
  readonly account: AccountId;
  readonly from: string;
  readonly to: string;
  /** What an access is as. */
  readonly role?: AccessRole;
};

/** The directories with all that is in them, the accounts outside them, and what binds them. */
export type DirectoryMap = {
  /** In the order of creation. */
  readonly directories: readonly Place<ThingOf<'directory'>>[];
  readonly outside: readonly Place<ThingOf<'account'>>[];
  readonly ties: readonly Tie[];
  /** A number for each account that is on the map more than once, by the keys of all its rows. */
  readonly numbers: ReadonlyMap<string, number>;
};

/** All places of a map, each before what is inside it: the accounts outside last. */
export function placesOf({ directories, outside }: Pick<DirectoryMap, 'directories' | 'outside'>): Place[] {
  const within = (place: Place): Place[] => [place, ...place.inside.flatMap(within)];
  return [...directories, ...outside].flatMap(within);
}

/** The account that a row of a directory, or an account outside, is of. */
export function accountOn(thing: Thing): AccountId | undefined {
  if (thing.type === 'person') return thing.user.account;
  return thing.type === 'account' ? thing.account.id : undefined;
}

/** The places of one type among some, in their order. */
export function ofType<Type extends Thing['type']>(places: readonly Place[], type: Type): Place<ThingOf<Type>>[] {
  return places.filter((place): place is Place<ThingOf<Type>> => place.thing.type === type);
}

export function groupKey({ subscription, name }: Pick<ResourceGroup, 'subscription' | 'name'>): string {
  return `${subscription}/${name.toLowerCase()}`;
}
