import * as fc from 'fast-check';
import type { Command, Event, MicrosoftAccount, Role } from '../../src/core/index';
import { LONGEST_TEXT } from '../../src/core/shapes/textLength';
import { CO_ADMINISTRATORS_AT_MOST } from '../../src/core/editions/august2016';
import { COMMANDS } from '../../src/core/shapes/commands';
import { directory, guest, JANE, member } from '../../src/scenarios/cast';
import { START_STATES } from '../../src/scenarios/startStates';
import { objectsOf, type Sense } from './fromShapes';
import { anyAboutYou, anyRole, SENSE, type SenseOf } from './randomDeeds';

const anyName = fc.oneof(
  fc.constantFrom('admin@contoso.onmicrosoft.com', 'JANE.GOULD@contoso.onmicrosoft.com', 'kelley.wall@outlook.com'),
  fc.constantFrom('', '@', '__proto__', 'constructor', 'admin', 'user0@fabrikam.onmicrosoft.com', 'guest0@live.com'),
  fc.string(),
);
const sillyMinutes = fc.oneof(
  fc.integer({ min: 1, max: 60 * 24 * 60 }),
  fc.integer({ min: 1, max: 15 }),
  fc.constantFrom(1, 7, 30, 30).map((days) => days * 24 * 60),
  fc.constantFrom(0, -1, -1440, 0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER),
);

const NAMES_OF_DOMAINS = fc.oneof(
  fc.constantFrom('wingtip', 'tailspin', 'adatum', 'proseware', 'Contoso', 'fabrikam', ''),
  fc.stringMatching(/^[A-Za-z][a-z0-9]{0,30}$/),
  fc.string(),
);

/** What is worth trying in one command and in no other. */
const SENSE_OF: SenseOf = {
  signIn: { userName: anyName },
  addUser: { role: anyRole },
  addGuest: { role: anyRole },
  fillInAboutYou: { aboutYou: anyAboutYou },
  toggleFavourite: {
    service: fc.oneof(
      { weight: 10, arbitrary: fc.constantFrom('recent', 'subscriptions', 'cost-management') },
      { weight: 10, arbitrary: fc.string() },
      { weight: 1, arbitrary: fc.constant('x'.repeat(LONGEST_TEXT + 1)) },
    ),
  },
  chooseUserId: {
    userId: fc.record(
      {
        name: fc.oneof(fc.constantFrom('kelley', 'admin', 'a.b-c_d', '', '.', '__proto__'), fc.string()),
        domainName: NAMES_OF_DOMAINS,
      },
      { noNullPrototype: true },
    ),
  },
  createDirectory: {
    domainName: fc.constantFrom('wingtip', 'tailspin', 'contoso', '', '1', 'a b', '__proto__'),
    country: fc.constantFrom('NL', ''),
  },
};

/** Every command that there is, sensible or not: made of its shape, with what is worth trying laid over it. */
export function anyCommand(minutes: fc.Arbitrary<number> = sillyMinutes): fc.Arbitrary<Command> {
  const sense: Readonly<Record<string, Sense | undefined>> = { ...SENSE_OF, letTimePass: { minutes } };
  const commands = Object.entries(COMMANDS).map(([name, parts]) =>
    objectsOf(parts, { ...SENSE, ...sense[name] }).map((held) => ({ type: name, ...held })),
  );
  // What is made of the shape of a command is a command.
  return fc.oneof(...commands) as fc.Arbitrary<Command>;
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

/** Where the second story's subscription is there by then: a user who sees all of it and may do nothing. */
const aReader: Event = {
  type: 'SubscriptionAccessGiven',
  subscription: '7950cf8c-3c21-404b-a1d6-5e0f3c9b2009',
  account: JANE.id,
  role: 'reader',
};

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
  .map(([{ events }, more, first]) => (first ? [...more, ...events] : [...events, ...more, aReader]));

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
