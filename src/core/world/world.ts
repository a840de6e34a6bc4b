import { FIRST_MORNING } from '../editions/august2016';
import type { AboutYou, Customer, NewUserId, SentCode, UserDetails } from '../shapes/forms';
import type {
  AccessRole,
  AccountId,
  AzureOffer,
  DirectoryId,
  PlanId,
  ProfileId,
  Role,
  SubscriptionId,
  UserId,
  UserSource,
  WorldDate,
} from '../shapes/words';
import type { Blocks } from './blocks';
import { guid } from './ids';

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

/** A container of users and subscriptions. Subscriptions name the directory they are in; users live inside it. */
export type Directory = {
  readonly id: DirectoryId;
  readonly name: string;
  /** Unique in the world; never changes. */
  readonly initialDomain: string;
  /** All domains that user names may end in, the initial one first. */
  readonly domains: readonly string[];
  readonly country: string;
  /** Bought under an Enterprise Agreement: then neither sign-up of the source article applies. */
  readonly enterpriseAgreement: boolean;
  readonly users: UserList;
  readonly deletedUsers: readonly DeletedUser[];
};

/** The users of a directory in the order they came. Read it with the questions of `userList`: it may be a hundred thousand. */
export type UserList = Blocks<User>;

/** A row in a directory. A member is an organizational account of this directory; any other row is a guest. */
export type User = UserDetails & {
  readonly id: UserId;
  /** A member's own id; a guest's account elsewhere. */
  readonly account: AccountId;
  readonly source: UserSource;
  readonly userName: string;
  readonly role: Role;
  readonly signInBlocked: boolean;
  /** The Office 365 subscriptions in which this user has a seat. */
  readonly licences: readonly SubscriptionId[];
};

/** A user that was deleted, and can be restored until 30 days have passed. */
export type DeletedUser = { readonly user: User; readonly deleted: WorldDate };

/** A personal account, outside every directory. */
export type MicrosoftAccount = {
  readonly id: AccountId;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
};

/** Owned by one account, and in exactly one directory: the one it trusts. */
export type AzureSubscription = {
  readonly id: SubscriptionId;
  readonly name: string;
  readonly offer: AzureOffer;
  readonly directory: DirectoryId;
  readonly accountAdministrator: AccountId;
  readonly serviceAdministrator: AccountId;
  readonly coAdministrators: readonly AccountId[];
  /** Who has a role on all that is in it. */
  readonly access: readonly Access[];
  readonly created: WorldDate;
  /** By its Account Administrator. What else may have become of it, `azureStateOf` says. */
  readonly canceled: boolean;
};

/** Owned by its directory and by nobody else. */
export type Office365Subscription = {
  readonly id: SubscriptionId;
  readonly plan: PlanId;
  readonly directory: DirectoryId;
  readonly seats: number;
  /** Whether it is a trial still: one that was bought is none any more. */
  readonly trial: boolean;
  /** The confirmation number of the order that it came with. */
  readonly order: string;
  readonly started: WorldDate;
  /** The trial was extended, which it can be once. */
  readonly extended?: boolean;
  /** The confirmation number of the order with which the trial was bought. */
  readonly purchase?: string;
};

/** How far an account has come with the four parts of its Azure sign-up. What was submitted stays, whatever is reloaded. */
export type AzureSignUp = {
  readonly account: AccountId;
  readonly aboutYou?: AboutYou;
  readonly phone?: PhoneVerification;
  readonly cardVerified: boolean;
};

/**
 * How far a visitor has come with getting Office 365 as a new customer: the form that the article warns of. It belongs
 * to the browser profile, since there is no account yet, and signing in throws it away.
 */
export type Office365SignUp = {
  readonly profile: ProfileId;
  readonly plan: PlanId;
  readonly customer: Customer;
  readonly userId?: NewUserId;
  readonly phone?: PhoneVerification;
};

/** A code that was sent to a telephone, and what has become of it. Both sign-ups verify a telephone in this way. */
export type PhoneVerification = SentCode & { readonly wrongTries: number; readonly verified: boolean };

/** The services that an account has starred in the Azure portal's Browse list, in the order of its hub menu. */
export type Favourites = { readonly account: AccountId; readonly services: readonly string[] };

/** What an Azure subscription's resources are kept in, and who may do what with them. */
export type ResourceGroup = {
  readonly subscription: SubscriptionId;
  /** Unique in its subscription, letter case aside. */
  readonly name: string;
  readonly location: string;
  readonly access: readonly Access[];
};

/** One role assignment: to a user of the directory that the subscription trusts. */
export type Access = { readonly account: AccountId; readonly role: AccessRole };

/**
 * A Microsoft account that brings a directory into its list ("Use existing directory"): it was signed out, so that a
 * Global Admin of that directory can sign in at the same profile and confirm it. Source: docs/rules.md, Associate.
 */
export type Association = {
  readonly profile: ProfileId;
  readonly account: AccountId;
  /** The directory, once it was confirmed: from then on there is nothing left but to sign out. */
  readonly directory?: DirectoryId;
};

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
