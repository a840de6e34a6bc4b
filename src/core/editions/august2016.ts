import { EARLIEST_DATE, LATEST_DATE } from '../shapes/names';
import type { AzureOffer, EditionId, PlanId, WorldDate } from '../shapes/words';

/** The edition whose facts these are. A run that names none is of it too. */
export const EDITION: EditionId = '2016-08';

export const FIRST_MORNING: WorldDate = EARLIEST_DATE;

export const LAST_DATE: WorldDate = LATEST_DATE;

/** How many directories an account can be a user of. Source: the sibling article. */
export const DIRECTORIES_AT_MOST = 20;

export const INITIAL_DOMAIN_ENDING = '.onmicrosoft.com';

/** How long the first part of an initial domain may be. */
export const INITIAL_DOMAIN_LENGTH = 27;

/** What the directory is called that a Microsoft account gets with its first subscription. */
export const DEFAULT_DIRECTORY_NAME = 'Default Directory';

/** Characters of a field of the sign-up forms, at most. */
export const FIELD_LENGTH = 100;

/** Characters of a user name: of its part before the @, and in all. Source: Azure AD's password policy page, 2016. */
export const USER_NAME_LENGTH = { local: 64, all: 113 } as const;

/** How long a password is. Source: the same page. */
export const PASSWORD_LENGTH = { least: 8, most: 16 } as const;

/** How long a deleted user can be restored, in days. */
export const RESTORE_DAYS = 30;

type Offered = { readonly name: string; readonly offer: AzureOffer; readonly credit?: number; readonly days?: number };

/** What the free trial gives, in US dollars and in days. Source: figure 5 and billing-buy-sign-up-azure-subscription. */
export const FREE_TRIAL = {
  name: 'Free Trial',
  offer: 'MS-AZR-0044P',
  credit: 200,
  days: 30,
} as const satisfies Offered;

/** What a free trial can be upgraded to. */
export const PAY_AS_YOU_GO = {
  name: 'Pay-As-You-Go',
  offer: 'MS-AZR-0003P',
} as const satisfies Offered;

/** How many a subscription may have. Source: billing-add-change-azure-subscription-administrator. */
export const CO_ADMINISTRATORS_AT_MOST = 200;

/** Seats and length of a trial. Source: figures 14 and 15. */
export const OFFICE_365_TRIAL = { seats: 25, days: 30 } as const;

/** By how many days a trial can be extended, once. Source: active-directory-licensing-what-is, "Extending trials". */
export const OFFICE_365_EXTENSION_DAYS = 30;

/** Seats of a plan without a limit of its own: no directory has more objects. Source: active-directory-service-limits. */
export const OFFICE_365_SEATS_AT_MOST = 500_000;

export type Office365Plan = {
  readonly id: PlanId;
  /** US dollars for a user and a month, on a year's commitment. */
  readonly price: number;
  /** The most users that it may have; no limit where nothing is said. */
  readonly users?: number;
  readonly programs: boolean;
  readonly mail: boolean;
};

/** What could be bought, in the order of the price list of August 2016. */
export const OFFICE_365_PLANS: readonly Office365Plan[] = [
  { id: 'business-essentials', price: 5, users: 300, programs: false, mail: true },
  { id: 'business', price: 8.25, users: 300, programs: true, mail: false },
  { id: 'business-premium', price: 12.5, users: 300, programs: true, mail: true },
  { id: 'proplus', price: 12, programs: true, mail: false },
  { id: 'e1', price: 8, programs: false, mail: true },
  { id: 'e3', price: 20, programs: true, mail: true },
  { id: 'e5', price: 35, programs: true, mail: true },
];

/** The plan of this name, if there is one. */
export function planNamed(name: string | undefined): Office365Plan | undefined {
  return OFFICE_365_PLANS.find(({ id }) => id === name);
}

/** Days from the start of an Office 365 trial to what follows its end. Source: the 30-60-90 rule. */
export const OFFICE_365_DAYS_UNTIL = { disabled: 60, deleted: 90 } as const;

/** How long a verification code can be used, in minutes of the world's date. */
export const CODE_MINUTES = 10;
export const CODE_TRIES = 3;

/**
 * How a directory is set up until somebody changes it, which nothing in this world does. Source: the pages on the
 * CONFIGURE tab of the classic portal, 2016.
 */
export const DIRECTORY_AT_FIRST = {
  resetEnabled: false,
  joinDevices: 'all',
  devicesOfEachUser: 20,
  multiFactorToJoin: false,
  usersConsent: true,
  usersAddApplications: true,
} as const;

/** What the hub menu of the Azure portal holds until its owner stars or unstars something. Source: figure 7. */
export const FIRST_FAVOURITES: readonly string[] = [
  'resource-groups',
  'all-resources',
  'recent',
  'app-services',
  'virtual-machines-classic',
  'virtual-machines',
  'sql-databases',
  'cloud-services-classic',
  'security-center',
  'subscriptions',
];
