import { directoryName, type Command } from '../core/index';
import { addresses } from '../map/addresses';
import { CONTOSO, DEFAULT_DIRECTORY, JANE, KELLEY_PERSONAL } from './cast';
import type { Figure } from './figure';
import { PERSONAL_TRIAL, type StartStateId } from './startStates';

const profile = 'default';
const start: StartStateId = 'bought-separately';
const kelleyWall = `kelley.wall@${CONTOSO.initialDomain}`;
const jane = `${JANE.name}@${CONTOSO.initialDomain}`;

const pages = addresses.classicPortal;
const useExisting = pages.existingDirectory();
const usersOf = ({ initialDomain }: { readonly initialDomain: string }, selected: string, focused?: string) =>
  pages.directory({ directory: directoryName(initialDomain), tab: 'users', selected, ...(focused && { focused }) });

const signInPersonal: Command = { type: 'signIn', profile, userName: KELLEY_PERSONAL.email };
const begun: readonly Command[] = [signInPersonal, { type: 'beginAssociation', profile }];
const asked: readonly Command[] = [...begun, { type: 'signIn', profile, userName: kelleyWall }];
const confirmed: readonly Command[] = [...asked, { type: 'confirmAssociation', profile }];
const signedOut: readonly Command[] = [...confirmed, { type: 'signOut', profile }];
const inBoth: readonly Command[] = [...signedOut, signInPersonal];

// There is somebody to lose the rights only if the directory that the subscription is taken from had let them in.
const shared: readonly Command[] = [
  ...inBoth,
  {
    type: 'addGuest',
    profile,
    directory: DEFAULT_DIRECTORY.id,
    kind: 'organizational',
    userName: jane,
    role: 'user',
  },
  coAdministrator(),
];
const moved: readonly Command[] = [
  ...inBoth,
  { type: 'changeDirectory', profile, subscription: PERSONAL_TRIAL, directory: CONTOSO.id },
];
const done: readonly Command[] = [...moved, coAdministrator()];

const theSubscription = pages.settings({ tab: 'subscriptions', selected: PERSONAL_TRIAL });
const theAdministrators = pages.settings({ tab: 'administrators', selected: PERSONAL_TRIAL });
const serviceAdministrator = `${theAdministrators}/service/${KELLEY_PERSONAL.id}`;
const janesRow = `${PERSONAL_TRIAL}/co/${JANE.id}`;

/** The picture is of a dialog that stands over the page; the page's own cut shows what opens it. */
const underNew = { frame: { width: 1162, height: 452 } };
const underCommands = { left: 315, top: 0, frame: { width: 1162, height: 452 } };

/** The pictures of the sibling article, "Associate an Office 365 tenant with an Azure subscription". */
export const ASSOCIATE: readonly Figure[] = [
  {
    ...personal([signInPersonal], usersOf(DEFAULT_DIRECTORY, 'kelley.wall')),
    name: 's31',
    width: 735,
    height: 242,
    left: 226,
    frame: { width: 961, height: 425 },
  },
  {
    ...personal([{ type: 'signIn', profile, userName: kelleyWall }], addresses.adminCenter.activeUsers()),
    name: 's32',
    width: 957,
    height: 568,
  },
  {
    ...personal([signInPersonal], addresses.accountCenter.subscription({ id: PERSONAL_TRIAL })),
    name: 's33',
    width: 221,
    height: 361,
    left: 613,
    top: 372,
    frame: { width: 1000, height: 800 },
  },
  {
    ...personal([signInPersonal], addresses.accountCenter.subscription({ id: PERSONAL_TRIAL })),
    name: 's34',
    width: 597,
    height: 339,
    left: 403,
    top: 200,
    frame: { width: 1000, height: 800 },
  },
  {
    ...personal([signInPersonal], theSubscription),
    name: 's35',
    width: 200,
    height: 54,
    top: 45,
    frame: { width: 1160, height: 361 },
  },
  {
    ...personal([signInPersonal], usersOf(DEFAULT_DIRECTORY, 'kelley.wall')),
    name: 's36',
    width: 962,
    height: 240,
    frame: { width: 962, height: 425 },
  },
  {
    ...personal([signInPersonal], pages.directories()),
    name: 's37',
    width: 790,
    height: 259,
    top: 50,
    frame: { width: 1162, height: 562 },
  },
  { ...personal([signInPersonal], pages.directories()), name: 's38', width: 34, height: 34, ...underNew },
  { ...personal([signInPersonal], pages.directories()), name: 's39', width: 602, height: 452, ...underNew },
  { ...signIn(begun, useExisting, kelleyWall), name: 's310', width: 867, height: 427 },
  {
    ...personal(asked, useExisting),
    name: 's311',
    width: 561,
    height: 277,
    left: 299,
    top: 75,
    frame: { width: 1162, height: 425 },
  },
  {
    ...personal(confirmed, useExisting),
    name: 's312',
    width: 573,
    height: 266,
    left: 292,
    top: 71,
    frame: { width: 1162, height: 425 },
  },
  {
    ...signIn(signedOut, pages.directories(), KELLEY_PERSONAL.email),
    name: 's313',
    width: 774,
    height: 424,
    frame: { width: 867, height: 427 },
  },
  {
    ...personal(inBoth, usersOf(CONTOSO, KELLEY_PERSONAL.email, KELLEY_PERSONAL.email)),
    name: 's314',
    width: 962,
    height: 299,
    frame: { width: 962, height: 425 },
  },
  {
    ...personal(inBoth, usersOf(CONTOSO, KELLEY_PERSONAL.email)),
    name: 's315',
    width: 55,
    height: 49,
    top: 1000,
    frame: { width: 1162, height: 1150 },
  },
  {
    ...personal(inBoth, pages.settings({ tab: 'subscriptions', selected: PERSONAL_TRIAL, focused: PERSONAL_TRIAL })),
    name: 's316',
    width: 1160,
    height: 361,
  },
  { ...personal(inBoth, theSubscription), name: 's317', width: 34, height: 34, ...underNew },
  { ...personal(inBoth, theSubscription), name: 's318', width: 532, height: 377, ...underCommands },
  { ...personal(moved, serviceAdministrator), name: 's319', width: 1162, height: 340 },
  { ...personal(moved, serviceAdministrator), name: 's320', width: 636, height: 426, ...underCommands },
  {
    ...personal(done, pages.settings({ tab: 'administrators', selected: janesRow, focused: janesRow })),
    name: 's321',
    width: 960,
    height: 249,
    left: 202,
    frame: { width: 1162, height: 425 },
  },
  { ...personal(shared, theSubscription), name: 's322', width: 532, height: 429, ...underCommands },
  {
    ...signIn([...done, { type: 'signOut', profile }], pages.home(), jane),
    name: 's324',
    width: 761,
    height: 439,
    left: 13,
    frame: { width: 867, height: 439 },
  },
  {
    ...personal(done, addresses.azurePortal.groupUsers({ name: 'TestResourceGroup' })),
    name: 's325',
    width: 1148,
    height: 321,
    left: 226,
    frame: { width: 1374, height: 700 },
  },
];

function personal(commands: readonly Command[], address: string): Pick<Figure, 'start' | 'commands' | 'address'> {
  return { start, commands, address };
}

function signIn(
  commands: readonly Command[],
  to: string,
  user: string,
): Pick<Figure, 'start' | 'commands' | 'address'> {
  return { start, commands, address: addresses.signIn.organizational({ to, user }) };
}

function coAdministrator(): Command {
  return { type: 'addCoAdministrator', profile, userName: jane, subscriptions: [PERSONAL_TRIAL] };
}
