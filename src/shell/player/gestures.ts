import { azureSignUpOf, signedInAccount, TRAINING_PASSWORD, type Command, type World } from '../../core/index';
import { HOSTS } from '../../map/hosts';
import { accountCenter } from '../../map/sites/accountCenter';
import { classicPortal } from '../../map/sites/classicPortal';
import { choose, fill, open, press, tick, type, type Gesture } from './gesture';

type Kind = Command['type'];
type Sent<K extends Kind> = Extract<Command, { readonly type: K }>;
type Place = { readonly world: World; readonly address: string };
type Hands<K extends Kind> = (command: Sent<K>, place: Place) => readonly Gesture[];

/** By which gestures a person sends each command that lessons show. The compiler holds the commands to their shapes. */
const GESTURES: { readonly [K in Kind]?: Hands<K> } = {
  signIn: ({ userName }) => [
    type('sign-in.userName', userName),
    type('sign-in.password', TRAINING_PASSWORD),
    press('sign-in.signIn'),
  ],
  signOut: (_, { address }) => signOut(address),
  fillInAboutYou: ({ aboutYou }) => [
    choose('azure-sign-up.country', aboutYou.country),
    type('azure-sign-up.firstName', aboutYou.firstName),
    type('azure-sign-up.lastName', aboutYou.lastName),
    type('azure-sign-up.email', aboutYou.email),
    type('azure-sign-up.workPhone', aboutYou.workPhone),
    press('azure-sign-up.next'),
  ],
  sendVerificationCode: ({ number, channel }) => [
    type('azure-sign-up.phoneNumber', number),
    press(channel === 'text' ? 'azure-sign-up.sendText' : 'azure-sign-up.callMe'),
  ],
  verifyPhone: ({ profile }, { world }) => {
    const account = signedInAccount(world, profile);
    const code = account && azureSignUpOf(world, account.id)?.phone?.code;
    return [type('azure-sign-up.code', code ?? ''), press('azure-sign-up.verifyCode')];
  },
  verifyCard: () => [fill('azure-sign-up.useTrainingCard'), press('azure-sign-up.cardNext')],
  signUpForAzure: () => [tick('azure-sign-up.agree'), press('azure-sign-up.signUp')],
  startOffice365Trial: () => [press('office-sign-up.tryNow')],
  beginAssociation: () => [
    open('classic-portal.new'),
    open('classic-portal.new.activeDirectory'),
    open('classic-portal.new.directory'),
    open('classic-portal.new.customCreate'),
    choose('classic-portal.addDirectory.which', 'existing'),
    tick('classic-portal.addDirectory.ready'),
    press('classic-portal.dialog.complete'),
  ],
  confirmAssociation: () => [press('classic-portal.useExisting.continue')],
  changeDirectory: ({ subscription, directory }) => [
    open(`classic-portal.subscriptions.${subscription}`),
    open('classic-portal.command.editDirectory'),
    choose('classic-portal.editDirectory.directory', directory),
    open('classic-portal.dialog.next'),
    press('classic-portal.dialog.complete'),
  ],
  addCoAdministrator: ({ userName, subscriptions }) => [
    open('classic-portal.command.add'),
    type('classic-portal.coAdministrator.email', userName),
    ...subscriptions.map((id) => tick(`classic-portal.tick.${id}`)),
    press('classic-portal.dialog.complete'),
  ],
  editAzureSubscription: ({ serviceAdministrator }) => [
    open('account-center.edit'),
    type('account-center.serviceAdministrator', serviceAdministrator),
    press('account-center.completeEdit'),
  ],
  upgradeAzureSubscription: () => [open('account-center.upgrade'), press('account-center.upgradeNow')],
  addUser: ({ userName, details, give }) => [
    open('admin-center.addUser'),
    type('admin-center.firstName', details.firstName ?? ''),
    type('admin-center.lastName', details.lastName ?? ''),
    type('admin-center.displayName', details.displayName ?? ''),
    type('admin-center.userName', userName.split('@')[0] ?? ''),
    ...(details.usageLocation === undefined ? [] : [choose('admin-center.location', details.usageLocation)]),
    ...(give?.length ? [tick('admin-center.licences')] : []),
    press('admin-center.create'),
  ],
  editUsers: (command, place) => editUsers(command, place),
  deleteUsers: ({ users }) => [
    ...users.map((id) => tick(`admin-center.user.${id}`)),
    open('admin-center.delete'),
    press('admin-center.confirmDelete'),
  ],
  letTimePass: ({ minutes }) => [open('shell.calendar'), ...moves(minutes)],
};

/** The gestures by which a person sends this command at this place; nothing where lessons do not show that. */
export function gesturesOf(command: Command, place: Place): readonly Gesture[] | undefined {
  // TypeScript does not follow that a command is looked up under its own type.
  const hands = GESTURES[command.type] as Hands<Kind> | undefined;
  return hands?.(command, place);
}

function signOut(address: string): readonly Gesture[] {
  const path = address.split('?')[0] ?? '';
  if (path === classicPortal.existingDirectory()) return [press('classic-portal.useExisting.signOut')];
  if (path.startsWith(HOSTS.classic)) return [open('classic-portal.account'), press('classic-portal.signOut')];
  if (path === accountCenter.subscriptions()) return [press('account-center.signOut')];
  return [open('shell.account'), press('shell.signOut')];
}

function editUsers(command: Sent<'editUsers'>, { address }: Place): readonly Gesture[] {
  const { role, usageLocation } = command.changes;
  if (address.startsWith(HOSTS.classic)) {
    return [...(role === undefined ? [] : [choose('classic-portal.role', role)]), press('classic-portal.command.save')];
  }
  return [
    ...command.users.map((id) => tick(`admin-center.user.${id}`)),
    open('admin-center.edit'),
    ...(usageLocation === undefined ? [] : [choose('admin-center.location', usageLocation)]),
    ...(command.give?.length ? [tick('admin-center.licences-add'), tick('admin-center.licences')] : []),
    press('admin-center.save'),
  ];
}

const MOVES = [
  ['shell.calendar.month', 30],
  ['shell.calendar.week', 7],
  ['shell.calendar.day', 1],
] as const;

/** The moves of the calendar that make up so many minutes, the longest first. */
function moves(minutes: number): readonly Gesture[] {
  let days = Math.ceil(minutes / (24 * 60));
  return MOVES.flatMap(([target, each]) => {
    const times = Math.floor(days / each);
    days -= times * each;
    return Array.from({ length: times }, () => press(target));
  });
}
