import type { Event, MicrosoftAccount, PlanId } from '../core/index';
// By site: the start page need not load the addresses of all.
import { adminCenter } from '../map/sites/adminCenter';
import { azureCom } from '../map/sites/azureCom';
import { classicPortal } from '../map/sites/classicPortal';
import { officeCom } from '../map/sites/officeCom';
import {
  ALPINE,
  CONTOSO,
  DEFAULT_DIRECTORY,
  DEFAULT_DIRECTORY_OF_SAME_ADDRESS,
  directory,
  guest,
  JANE,
  KELLEY,
  KELLEY_PERSONAL,
  KELLEY_SAME_ADDRESS,
  member,
  TRICIA,
} from './cast';
import { largeCompany } from './largeCompany';

/** How a run begins: what has happened before, told as events, and the page on which its story starts. */
export type StartState = {
  readonly id: StartStateId;
  readonly page: string;
  readonly events: readonly Event[];
  /** Where there may be more people: how many are offered besides (`?people=`). */
  readonly sizes?: readonly number[];
};

export type StartStateId =
  | 'office-customer'
  | 'azure-customer'
  | 'bought-separately'
  | 'same-address'
  | 'enterprise-agreement'
  | 'blank'
  | 'large-company';

const kelley = member(CONTOSO, KELLEY, {
  role: 'global-admin',
  alternateEmail: 'kelley@outlook.com',
  phone: '9123 4567',
});
const jane = member(CONTOSO, JANE);
const tricia = member(CONTOSO, TRICIA);
const personal: Event = { type: 'MicrosoftAccountCreated', ...KELLEY_PERSONAL };

const defaultDirectory = directoryOf(KELLEY_PERSONAL, DEFAULT_DIRECTORY, 'ed1e6a0b-4f3d-4a52-9a77-5b1c8e2d3005');

/** Contoso has Office 365 and wants Azure: the article's first scenario. */
const officeCustomer: StartState = {
  id: 'office-customer',
  page: azureCom.home(),
  events: [directory(CONTOSO), kelley, jane, tricia, personal, ...office365('business-premium', kelley, jane, tricia)],
};

/** Contoso has Azure and wants Office 365: the article's second scenario, with the directories of figure 11. */
const azureCustomer: StartState = {
  id: 'azure-customer',
  page: officeCom.plans(),
  events: [
    directory(CONTOSO),
    kelley,
    jane,
    tricia,
    personal,
    directory(ALPINE),
    member(
      ALPINE,
      { id: 'a2d90c3e-7b61-4d0f-8a3c-d15e7f604006', name: 'admin', firstName: 'Alpine', lastName: 'Admin' },
      { role: 'global-admin' },
    ),
    kelleyAsGuest(ALPINE, 'b3c81f2d-6a50-4e9b-9c2d-e04f6a715007'),
    ...defaultDirectory,
    kelleyAsGuest(DEFAULT_DIRECTORY, 'c4b72e1c-5940-4f8a-8d1e-f35a7b826008'),
    freeTrial('7950cf8c-3c21-404b-a1d6-5e0f3c9b2009', CONTOSO.id, KELLEY.id),
  ],
};

/** The Azure subscription that Kelley bought with her Microsoft account. */
export const PERSONAL_TRIAL = 'd1a743ae-1c58-46f0-b2e7-6f1a4d8c3010';

/** Azure under a personal account, Office 365 in Contoso: the sibling article. */
const boughtSeparately: StartState = {
  id: 'bought-separately',
  page: classicPortal.directories(),
  events: [
    directory(CONTOSO),
    member(CONTOSO, { ...KELLEY, name: 'kelley.wall' }, { role: 'global-admin' }),
    jane,
    personal,
    ...office365('e3', kelley, jane),
    ...defaultDirectory,
    freeTrial(PERSONAL_TRIAL, DEFAULT_DIRECTORY.id, KELLEY_PERSONAL.id),
    {
      type: 'ResourceGroupCreated',
      subscription: PERSONAL_TRIAL,
      group: 'TestResourceGroup',
      location: 'West US',
    },
  ],
};

/** As if bought separately, by one person whose two accounts have one address: which of them is meant is asked each time. */
const sameAddress: StartState = {
  id: 'same-address',
  page: classicPortal.directories(),
  events: [
    directory(CONTOSO),
    member(CONTOSO, { ...KELLEY, name: 'kelley.wall' }, { role: 'global-admin' }),
    jane,
    { type: 'MicrosoftAccountCreated', ...KELLEY_SAME_ADDRESS },
    // The way out: another Microsoft account can become Service Administrator, and bring Contoso in.
    personal,
    ...office365('business-premium', kelley, jane),
    ...directoryOf(KELLEY_SAME_ADDRESS, DEFAULT_DIRECTORY_OF_SAME_ADDRESS, '93d0a7c4-5e18-4b6f-a2c9-7f4d1e8b0016'),
    freeTrial('b84e2f61-0d9a-4c37-8e5b-3a6c9d1f7017', DEFAULT_DIRECTORY_OF_SAME_ADDRESS.id, KELLEY_SAME_ADDRESS.id),
  ],
};

/** Contoso bought under an Enterprise Agreement: the article’s note says that neither of its scenarios is for it. */
const enterpriseAgreement: StartState = {
  id: 'enterprise-agreement',
  page: azureCom.home(),
  events: [
    { ...directory(CONTOSO), enterpriseAgreement: true },
    kelley,
    jane,
    tricia,
    personal,
    ...office365('e3', kelley, jane, tricia),
  ],
};

/** No directory at all: a Microsoft account and nothing else. */
const blank: StartState = { id: 'blank', page: azureCom.home(), events: [personal] };

/** How many people the large company can have. */
export const MOST_PEOPLE = 100_000;
/** How many it has where nobody says. */
export const USUAL_PEOPLE = 1_000;

/** So many people that lists have to be searched: Contoso with 25 seats of Office 365 for all of them, and with Azure. */
const largeCompanyOf = (people: number): StartState => {
  let events: readonly Event[] | undefined;
  return {
    id: 'large-company',
    page: adminCenter.activeUsers(),
    sizes: [10_000, MOST_PEOPLE],
    // Made on request: every other page would otherwise wait for a thousand people.
    get events() {
      events ??= [
        ...largeCompany(people),
        ...office365('business-premium', kelley),
        freeTrial('0b6a1d8e-93c4-4f57-a2d1-5e7c8f9b3013', CONTOSO.id, KELLEY.id),
      ];
      return events;
    },
  };
};

export const START_STATES: readonly StartState[] = [
  officeCustomer,
  azureCustomer,
  boughtSeparately,
  sameAddress,
  enterpriseAgreement,
  blank,
  largeCompanyOf(USUAL_PEOPLE),
];

/**
 * How many people are meant by a text that an address asks for so many with: nothing where it is no whole number, or
 * nobody is meant. It may be more than the large company can have.
 */
export function peopleIn(asked: string): number | undefined {
  const people = Number(asked);
  return Number.isInteger(people) && people >= 1 ? people : undefined;
}

/** The start state of an id. Where `people` is a whole number, the large company has so many of them. */
export function startState(id: string | undefined, people?: string | null): StartState | undefined {
  const size = peopleIn(people ?? '');
  if (id === 'large-company' && size !== undefined) return largeCompanyOf(Math.min(size, MOST_PEOPLE));
  return START_STATES.find((state) => state.id === id);
}

/** What a Microsoft account gets with its first subscription: a directory whose only user and Global Admin it is. */
function directoryOf(
  { id: account, email: userName, firstName, lastName }: MicrosoftAccount,
  to: typeof CONTOSO,
  id: string,
) {
  const facts = { account, source: 'microsoft-account', userName, firstName, lastName } as const;
  return [directory(to), guest(to, id, facts, 'global-admin')];
}

function office365(plan: PlanId, ...people: readonly { readonly user: string }[]): Event[] {
  const subscription = '3f0c6a5e-8a1d-4d0e-9c55-0d7b5f0e3011';
  return [
    {
      type: 'Office365SubscriptionCreated',
      subscription,
      order: '88c0d6b1-2f7e-4a93-b6c4-7a2b5d9e4012',
      directory: CONTOSO.id,
      plan,
      seats: 25,
      trial: false,
    },
    { type: 'LicencesAssigned', directory: CONTOSO.id, users: people.map(({ user }) => user), subscription },
  ];
}

function freeTrial(subscription: string, inDirectory: string, owner: string): Event {
  return {
    type: 'AzureSubscriptionCreated',
    subscription,
    name: 'Free Trial',
    offer: 'MS-AZR-0044P',
    directory: inDirectory,
    accountAdministrator: owner,
  };
}

function kelleyAsGuest(to: typeof CONTOSO, id: string): Event {
  const { userName: name } = kelley;
  const { firstName: first, lastName: last } = KELLEY;
  const facts = {
    account: KELLEY.id,
    source: 'other-directory',
    userName: name,
    firstName: first,
    lastName: last,
  } as const;
  return guest(to, id, facts, 'user');
}
