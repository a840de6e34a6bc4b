import { decide, emptyWorld, evolveAll, type Command, type Event, type World } from '../core/index';
import { addresses } from '../map/addresses';
import { KELLEY, KELLEY_PERSONAL } from './cast';
import type { Figure } from './figure';
import { ASSOCIATE } from './figuresOfAssociate';
import { startState } from './startStates';

/** Figure 19 is a diagram, drawn from a world instead of shown by a site. */
export const BACKGROUND = '19';

const profile = 'default';
const userName = 'admin@contoso.onmicrosoft.com';
const signIn: Command = { type: 'signIn', profile, userName };

const aboutYou: Command = {
  type: 'fillInAboutYou',
  profile,
  aboutYou: {
    country: 'US',
    firstName: KELLEY.firstName,
    lastName: KELLEY.lastName,
    email: 'kelley@outlook.com',
    workPhone: '9123 4567',
    organization: '',
  },
};

const signedUp: readonly Command[] = [
  signIn,
  aboutYou,
  { type: 'sendVerificationCode', profile, number: '(425) 555-0100', channel: 'text' },
  { type: 'verifyPhone', profile, matches: true },
  { type: 'verifyCard', profile, card: 'accepted' },
  { type: 'signUpForAzure', profile, agreed: true },
];

const start = 'office-customer';
const contosoUsers = { directory: 'contoso', tab: 'users' } as const;
const wholeClassic = { width: 1162, height: 425 };

const plan = 'business-premium';
const trial: Command = { type: 'startOffice365Trial', profile, plan };
const checkOut = addresses.officeSignUp.checkOut({ plan });

const ARTICLE: readonly Figure[] = [
  { name: '1', start, commands: [signIn], address: addresses.adminCenter.activeUsers(), width: 1025, height: 487 },
  { name: '2', start, commands: [], address: addresses.azureCom.home(), width: 837, height: 433 },
  {
    name: '3',
    start,
    commands: [],
    address: addresses.signIn.microsoft({ to: addresses.azureSignUp.signUp() }),
    width: 901,
    height: 496,
  },
  {
    name: '4',
    start,
    commands: [],
    address: addresses.signIn.organizational({ to: addresses.azureSignUp.signUp(), user: userName }),
    width: 843,
    height: 313,
  },
  {
    name: '5',
    start,
    commands: [signIn, aboutYou],
    address: addresses.azureSignUp.signUp({ part: 'about-you' }),
    width: 1065,
    height: 810,
    top: 56,
  },
  {
    name: '6',
    start,
    commands: signedUp,
    address: addresses.azureSignUp.landing(),
    width: 936,
    height: 740,
    top: 56,
  },
  { name: '7', start, commands: signedUp, address: addresses.azurePortal.browse(), width: 542, height: 573 },
  {
    name: '8',
    start,
    commands: signedUp,
    address: addresses.classicPortal.directory(contosoUsers),
    width: 720,
    height: 197,
    frame: wholeClassic,
  },
  {
    name: '9',
    start,
    commands: signedUp,
    address: addresses.classicPortal.directory({ ...contosoUsers, selected: 'tricia.lawson', focused: 'jane.gould' }),
    ...wholeClassic,
  },
  { name: '10', ...azure([signIn], addresses.azurePortal.subscriptions()), width: 766, height: 326 },
  {
    name: '11',
    ...azure([signIn], addresses.classicPortal.directory({ ...contosoUsers, selected: 'admin' })),
    width: 1162,
    height: 292,
    frame: wholeClassic,
  },
  { name: '12', ...azure([], addresses.officeSignUp.form({ plan })), width: 1139, height: 374 },
  {
    name: '13',
    ...azure([], addresses.signIn.organizational({ to: checkOut, user: userName })),
    width: 1187,
    height: 458,
  },
  { name: '14', ...azure([signIn], checkOut), width: 626, height: 309 },
  { name: '15', ...azure([signIn, trial], receiptAfter([signIn, trial])), width: 640, height: 370 },
  { name: '16', ...azure([signIn, trial], addresses.adminCenter.activeUsers()), width: 1025, height: 487 },
  {
    name: '17',
    start: 'bought-separately',
    commands: [{ type: 'signIn', profile, userName: KELLEY_PERSONAL.email }],
    address: addresses.classicPortal.directory({
      directory: 'kelleywalloutlook',
      tab: 'users',
      selected: 'kelley.wall',
      focused: 'kelley.wall',
    }),
    width: 1162,
    height: 376,
  },
  {
    name: '18',
    ...azure([signIn], addresses.classicPortal.user({ directory: 'contoso', user: 'admin', tab: 'profile' })),
    width: 1162,
    height: 819,
    frame: { width: 1162, height: 900 },
  },
];

export const FIGURES: readonly Figure[] = [...ARTICLE, ...ASSOCIATE];

/** What figure 19 is drawn from: both subscriptions in one directory, which two pages beside each other show as well. */
export const BACKGROUND_SCENE = {
  start: 'azure-customer',
  commands: [signIn, trial],
  address: addresses.azurePortal.subscriptions(),
  beside: addresses.adminCenter.subscriptions(),
  width: 708,
  height: 339,
} as const satisfies Omit<Figure, 'name'> & { readonly beside: string };

/** The world of figure 19, as the article's background section tells. */
export function worldOfBackground(): World {
  return storyOf(BACKGROUND_SCENE).world;
}

/** All that has happened in the world of a figure, its start state included, and that world. */
export function storyOf(figure: Pick<Figure, 'start' | 'commands'>): {
  readonly events: readonly Event[];
  readonly world: World;
} {
  const first = startState(figure.start)?.events ?? [];
  return figure.commands.reduce(
    ({ events, world }, command) => {
      const decision = decide(world, command);
      const more = 'events' in decision ? decision.events : [];
      return { events: [...events, ...more], world: evolveAll(world, more) };
    },
    { events: first, world: evolveAll(emptyWorld(figure.start), first) },
  );
}

function azure(commands: readonly Command[], address: string): Pick<Figure, 'start' | 'commands' | 'address'> {
  return { start: 'azure-customer', commands, address };
}

// The receipt's address names its order, and the order's number comes of the world.
function receiptAfter(commands: readonly Command[]): string {
  const { world } = storyOf({ start: 'azure-customer', commands });
  return addresses.officeSignUp.receipt({ order: world.office365Subscriptions.at(-1)?.order ?? '' });
}
