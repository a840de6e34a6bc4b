import * as fc from 'fast-check';
import {
  LONGEST_TEXT,
  type AboutYou,
  type Command,
  type Event,
  type MicrosoftAccount,
  type Role,
} from '../../src/core/index';
import { CO_ADMINISTRATORS_AT_MOST } from '../../src/core/editions/august2016';
import { directory, guest, member } from '../../src/scenarios/cast';
import { START_STATES } from '../../src/scenarios/startStates';
import { ABOUT_KELLEY } from './given';
import { anyOfAssociating, anyOfOffice365, anyOfPeople, anyProfile, plain, type Commands } from './randomDeeds';

const anyName = fc.oneof(
  fc.constantFrom('admin@contoso.onmicrosoft.com', 'JANE.GOULD@contoso.onmicrosoft.com', 'kelley.wall@outlook.com'),
  fc.constantFrom('', '@', '__proto__', 'constructor', 'admin', 'user0@fabrikam.onmicrosoft.com', 'guest0@live.com'),
  fc.string(),
);
const number = fc.constantFrom('(425) 555-0100', '(206) 555-0142', '(425) 555-0199', '5550100', '', '112');
const typed = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('Kelley', 'a@b.nl', '') },
  fc.string({ maxLength: 120 }),
);
const aboutYou: fc.Arbitrary<AboutYou> = fc.oneof(
  fc.constant(ABOUT_KELLEY),
  plain({ country: typed, firstName: typed, lastName: typed, email: typed, workPhone: typed, organization: typed }),
);

const sillyMinutes = fc.oneof(
  fc.integer({ min: 1, max: 60 * 24 * 60 }),
  fc.integer({ min: 1, max: 15 }),
  fc.constantFrom(1, 7, 30, 30).map((days) => days * 24 * 60),
  fc.constantFrom(0, -1, -1440, 0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER),
);

/** Every command that there is, sensible or not; one that is missing here does not compile. */
export function anyCommand(minutes: fc.Arbitrary<number> = sillyMinutes): fc.Arbitrary<Command> {
  const commands: Commands<Command['type']> = {
    signIn: fc.record(
      {
        type: fc.constant('signIn'),
        profile: anyProfile,
        userName: anyName,
        kind: fc.constantFrom('organizational', 'microsoft'),
      },
      { requiredKeys: ['type', 'profile', 'userName'], noNullPrototype: true },
    ),
    signOut: plain({ type: fc.constant('signOut'), profile: anyProfile }),
    fillInAboutYou: plain({ type: fc.constant('fillInAboutYou'), profile: anyProfile, aboutYou }),
    sendVerificationCode: plain({
      type: fc.constant('sendVerificationCode'),
      profile: anyProfile,
      number,
      channel: fc.constantFrom('text', 'call'),
    }),
    verifyPhone: plain({ type: fc.constant('verifyPhone'), profile: anyProfile, matches: fc.boolean() }),
    verifyCard: plain({
      type: fc.constant('verifyCard'),
      profile: anyProfile,
      card: fc.constantFrom('accepted', 'declined', 'prepaid'),
    }),
    signUpForAzure: plain({ type: fc.constant('signUpForAzure'), profile: anyProfile, agreed: fc.boolean() }),
    toggleFavourite: plain({
      type: fc.constant('toggleFavourite'),
      profile: anyProfile,
      service: fc.oneof(
        { weight: 10, arbitrary: fc.constantFrom('recent', 'subscriptions', 'cost-management') },
        { weight: 10, arbitrary: fc.string() },
        { weight: 1, arbitrary: fc.constant('x'.repeat(LONGEST_TEXT + 1)) },
      ),
    }),
    letTimePass: plain({ type: fc.constant('letTimePass'), minutes }),
    ...anyOfPeople,
    ...anyOfOffice365,
    ...anyOfAssociating,
  };
  return fc.oneof(...Object.values<fc.Arbitrary<Command>>(commands));
}

type Sketch = {
  readonly domain: string;
  readonly enterpriseAgreement: boolean;
  readonly roles: readonly Role[];
  readonly seats: number;
  /** Which of the Microsoft accounts are let in as guests, and as what. */
  readonly guests: readonly { readonly who: number; readonly role: Role }[];
  /** Whether the administrators of the other directories are guests here. */
  readonly letsOthersIn: boolean;
};

// Among them the domains that a Microsoft account's own directory would like to have.
const DOMAINS = [
  'fabrikam',
  'northwind',
  'guest0live',
  'guest1live',
  'guest1live2',
  'litware',
  'admincontosoonmicrosoft',
];
const MICROSOFT_ACCOUNTS = [
  'guest0@live.com',
  'Guest.1@Live.com',
  'guest-1@live.com',
  'Admin@contoso.onmicrosoft.com',
  'jane.gould@contoso.onmicrosoft.com',
];

const role = fc.constantFrom<Role[]>('user', 'user', 'global-admin', 'billing-admin', 'user-admin', 'password-admin');
const sketch: fc.Arbitrary<Sketch> = fc.record({
  domain: fc.constantFrom(...DOMAINS),
  enterpriseAgreement: fc.integer({ max: 5, min: 0 }).map((one) => one === 0),
  roles: fc.array(role, { maxLength: 4 }),
  seats: fc.nat(3),
  guests: fc.uniqueArray(fc.record({ who: fc.nat(MICROSOFT_ACCOUNTS.length - 1), role }), {
    selector: ({ who }) => who,
    maxLength: 3,
  }),
  letsOthersIn: fc.boolean(),
});

/** Up to five directories with users, guests and licences, and the Microsoft accounts that are guests in them. */
const someDirectories: fc.Arbitrary<readonly Event[]> = fc
  .uniqueArray(sketch, { selector: ({ domain }) => domain, maxLength: 5 })
  .map((sketches) =>
    sketches.length === 0
      ? []
      : [...MICROSOFT_ACCOUNTS.map(microsoft), ...sketches.flatMap(drawn), ...sketches.flatMap(othersIn)],
  );

// A crowd is more work for every law, and no other rule; under an Enterprise Agreement a walk soon comes to its end.
const anyStartState = fc.oneof(
  ...START_STATES.filter(({ id }) => id !== 'large-company').map((state) => ({
    weight: state.id === 'enterprise-agreement' ? 1 : 5,
    arbitrary: fc.constant(state),
  })),
);

/** A start state of the simulator, often with directories before or after its own that nobody thought of. */
export const anyStart: fc.Arbitrary<readonly Event[]> = fc
  .tuple(
    anyStartState,
    fc.oneof(
      { weight: 14, arbitrary: someDirectories },
      { weight: 2, arbitrary: fc.constant(aGuestEverywhere()) },
      { weight: 1, arbitrary: fc.constant(administratorsEnough()) },
    ),
    fc.boolean(),
  )
  .map(([{ events }, more, first]) => (first ? [...more, ...events] : [...events, ...more]));

/** More directories than an account can be in, and a Microsoft account that is in as many of them as it can. */
function aGuestEverywhere(): readonly Event[] {
  const [email = ''] = MICROSOFT_ACCOUNTS;
  const crowd = Array.from({ length: 22 }, (_, at) => ({
    domain: `crowd${at}`,
    enterpriseAgreement: false,
    roles: [],
    seats: 1,
    guests: at < 20 ? [{ who: 0, role: 'user' as const }] : [],
    letsOthersIn: false,
  }));
  return [microsoft(email, 0), ...crowd.flatMap(drawn)];
}

/** As many Co-administrators as the subscription of the second story can have. */
function administratorsEnough(): readonly Event[] {
  const crowd = Array.from({ length: CO_ADMINISTRATORS_AT_MOST }, (_, at) => `crowd${at}@live.com`);
  return crowd.flatMap((email, at): readonly Event[] => {
    const account = { ...accountOf(email, at), id: `administrator ${at}` };
    return [
      { type: 'MicrosoftAccountCreated', ...account },
      { type: 'CoAdministratorAdded', account: account.id, subscriptions: ['7950cf8c-3c21-404b-a1d6-5e0f3c9b2009'] },
    ];
  });
}

function microsoft(email: string, at: number): Event {
  return { type: 'MicrosoftAccountCreated', ...accountOf(email, at) };
}

function accountOf(email: string, at: number): MicrosoftAccount {
  return { id: `microsoft account ${at}`, email, firstName: 'Guest', lastName: String(at) };
}

function placeOf(domain: string) {
  return { id: `directory ${domain}`, name: `Directory ${domain}`, initialDomain: `${domain}.onmicrosoft.com` };
}

function othersIn({ domain, letsOthersIn }: Sketch, _at: number, all: readonly Sketch[]): Event[] {
  const others = letsOthersIn ? all.filter((one) => one.domain !== domain) : [];
  return others.map((one) => {
    const facts = { source: 'other-directory', firstName: 'User', lastName: '0' } as const;
    const account = { account: `${one.domain} user 0`, userName: `User0@${one.domain}.onmicrosoft.com`, ...facts };
    return guest(placeOf(domain), `${one.domain} in ${domain}`, account, 'user');
  });
}

function drawn({ domain, enterpriseAgreement, roles, seats, guests }: Sketch): Event[] {
  const one = placeOf(domain);
  const people = (['global-admin', ...roles] satisfies Role[]).map((as, at) => {
    const person = { id: `${domain} user ${at}`, name: `User${at}`, firstName: 'User', lastName: String(at) };
    return member(one, person, { role: as });
  });
  const subscription = `${domain} office`;
  const users = people.slice(0, seats).map(({ user }) => user);
  return [
    { ...directory(one), enterpriseAgreement },
    ...people,
    {
      type: 'Office365SubscriptionCreated',
      subscription,
      order: `${domain} order`,
      directory: one.id,
      plan: 'e1',
      seats,
      trial: seats > 0,
    },
    { type: 'LicencesAssigned', directory: one.id, users, subscription },
    ...guests.map(({ who, role: as }) => {
      const { id: account, email: userName, firstName, lastName } = accountOf(MICROSOFT_ACCOUNTS[who] ?? '', who);
      const facts = { account, source: 'microsoft-account', userName, firstName, lastName } as const;
      return guest(one, `${domain} guest ${who}`, facts, as);
    }),
  ];
}
