import {
  accountsNamed,
  azureSignUpOf,
  countUsers,
  directoriesOf,
  FREE_TRIAL,
  office365SignUpOf,
  office365SubscriptionsOf,
  isMember,
  openPart,
  signedInAccount,
  whyNoFreeTrial,
  type Account,
  type Command,
  type Directory,
  type PlanId,
  type ProfileId,
  type Role,
  type UserChanges,
  type World,
} from '../../../src/core/index';
import { PART, STEP, usersIn } from '../../kit/given';

/** What an administrator has in mind; whom it comes to is counted round by `who` and `what`. */
export type Mind = {
  readonly profile: ProfileId;
  readonly what: number;
  readonly who: number;
  readonly role: Role;
  readonly changes: UserChanges;
  readonly plan: PlanId;
};

/** Members and Microsoft accounts; `who` counts round them. The kind is said, rightly as a rule, where two share the name. */
export function signInAsSomebody(world: World, at: ProfileId, who: number): Command {
  const name = nameAt(world, who);
  const [first, second] = accountsNamed(world, name);
  const kind = second ? [first?.kind, second.kind, undefined][who % 3] : who % 15 === 0 ? 'microsoft' : undefined;
  return { type: 'signIn', profile: at, userName: name, ...(kind && { kind }) };
}

/** What a person would do who wants the subscription; who cannot have one signs in as somebody else. */
export function nextOfSignUp(world: World, at: ProfileId, who: number): Command {
  const account = signedInAccount(world, at);
  if (!account || whyNoFreeTrial(world, account)) return signInAsSomebody(world, at, who);

  const signUp = azureSignUpOf(world, account.id);
  const phone = who % 8 === 0 || !signUp?.phone ? PART.sendCode : who % 5 < 2 ? PART.wrongCode : PART.rightCode;
  const next = {
    'about-you': PART.aboutYou,
    phone,
    card: { ...PART.card, card: (['declined', 'prepaid'] as const)[who % 9] ?? 'accepted' } as const,
    agreement: { ...PART.agree, agreed: who % 9 > 0 },
  }[openPart(signUp)];
  return { ...next, profile: at };
}

/** What a visitor would do who takes the wrong turn, and goes on to the end of it. */
export function nextOfNewCustomer(world: World, at: ProfileId, who: number): Command {
  const signUp = office365SignUpOf(world, at);
  if (!signUp) return { ...STEP.introduce, profile: at };
  // The next free one, so that it is taken meanwhile where two are at it.
  const domainName = `new${world.directories.filter(({ initialDomain }) => initialDomain.startsWith('new')).length}`;
  if (!signUp.userId || who % 7 === 0) return { ...STEP.choose, profile: at, userId: { name: 'kelley', domainName } };
  if (!signUp.phone || who % 8 === 0) return { ...STEP.sendCode, profile: at };
  return { ...(who % 3 === 0 ? STEP.wrongCode : STEP.rightCode), profile: at };
}

/** What somebody would do who looks after a directory, its users and its subscriptions, and has the right or not. */
export function administer(world: World, mind: Mind): Command {
  const { profile, what, who } = mind;
  const account = signedInAccount(world, profile);
  const places = account ? directoriesOf(world, account.id) : [];
  const directory = places[what % 3] ?? places[0];
  const plain = usersIn(directory).find((user) => user.account === account?.id)?.role === 'user';
  if (!account || !directory || (plain && who % 4 > 0)) return signInAsSomebody(world, profile, who);

  return what % 4 === 0
    ? withSubscriptions(world, account, directory, mind)
    : withUsers(world, account, directory, mind);
}

function withUsers(world: World, account: Account, directory: Directory, mind: Mind): Command {
  const { profile, what, who, role, changes } = mind;
  const { id, initialDomain, deletedUsers } = directory;
  const users = usersIn(directory);
  const at = { profile, directory: id };
  const some = users.filter((_, row) => row % 3 === who % 3).map((user) => user.id);
  const chosen = some.slice(0, 1 + (who % 2));
  const [one = 'no subscription', other = one] = office365SubscriptionsOf(world, id).map((owned) => owned.id);
  const names = [account.userName, `@${initialDomain}`, `some body@${initialDomain}`, 'somebody@example.com'];
  const userName = names[who % 8] ?? `user${world.issued}@${initialDomain}`;
  const deleted = deletedUsers[who % 2]?.user.id ?? account.id;
  const outsider = nameAt(world, who % 2 ? who : who % 3);
  const kinds = accountsNamed(world, outsider).map(({ kind }) => kind);
  const kind = (who % 8 > 0 ? kinds[who % kinds.length] : undefined) ?? 'organizational';
  const give = [one, other].slice(who % 3 > 0 ? 0 : 1);
  // Their number shares no divisor with the four that `administer` counts round: so each comes about.
  const deeds: readonly Command[] = [
    {
      type: 'addUser',
      ...at,
      userName,
      role,
      details: { displayName: 'Somebody', usageLocation: who % 2 ? 'NL' : '' },
      ...(who % 3 > 0 && { give }),
    },
    { type: 'addGuest', ...at, kind, userName: outsider, role },
    { type: 'addGuest', ...at, kind, userName: outsider, role: 'user' },
    { type: 'editUsers', ...at, users: chosen, changes },
    { type: 'editUsers', ...at, users: chosen, changes: { signInBlocked: who % 3 > 0 } },
    { type: 'deleteUsers', ...at, users: chosen },
    { type: 'deleteUsers', ...at, users: chosen },
    { type: 'restoreUser', ...at, user: deleted },
    { type: 'resetPasswords', ...at, users: chosen },
    { type: 'editUsers', ...at, users: chosen, changes: {}, give },
    { type: 'editUsers', ...at, users: chosen, changes: { usageLocation: 'NL' }, give },
    { type: 'editUsers', ...at, users: chosen, changes, give: [other], take: [one] },
    { type: 'editUsers', ...at, users: chosen, changes: {}, take: [one, other] },
  ];
  return deletedUsers.length > 0 && who % 3 === 0 ? { type: 'restoreUser', ...at, user: deleted } : taken(deeds, what);
}

function withSubscriptions(
  world: World,
  account: Account,
  directory: Directory,
  { profile, what, who, plan }: Mind,
): Command {
  const all = world.azureSubscriptions;
  const own = all.filter(({ accountAdministrator }) => accountAdministrator === account.id);
  const [meant] = who % 4 === 0 ? all : own;
  const subscription = meant?.id ?? 'no subscription';
  const serviceAdministrator =
    who % 2 ? nameAt(world, who) : (usersIn(directory)[who % countUsers(directory)]?.userName ?? '');
  const name = who % 7 ? 'My subscription' : ' ';
  const ofAccountCenter: readonly Command[] = [
    { type: 'editAzureSubscription', profile, subscription, name, serviceAdministrator },
    { type: 'upgradeAzureSubscription', profile, subscription, name },
    { type: 'upgradeAzureSubscription', profile, subscription, name },
    { type: 'cancelAzureSubscription', profile, subscription },
  ];
  // Few are upgraded, canceled and then reactivated by chance alone.
  const ofBought: readonly Command[] = [
    { type: meant?.canceled ? 'reactivateAzureSubscription' : 'cancelAzureSubscription', profile, subscription },
    ...ofAccountCenter,
    { type: 'reactivateAzureSubscription', profile, subscription },
  ];
  const toAccountCenter = own.length > 0 ? who % 4 > 0 : who % 4 === 0;
  const tried = office365SubscriptionsOf(world, account.kind === 'organizational' ? account.home.id : '').find(
    ({ trial }) => trial,
  );
  // As a rule what is tried already is bought or extended.
  const kept = (who % 3 > 0 && tried?.plan) || plan;
  const card = (['declined', 'prepaid'] as const)[who % 9] ?? 'accepted';
  const seats = [0, 25, 301, 500_001][who % 8] ?? 5;
  const ofOffice: readonly Command[] = [
    { type: 'startOffice365Trial', profile, plan },
    { type: 'extendOffice365Trial', profile, plan: kept, card },
    { type: 'buyOffice365Plan', profile, plan: kept, card, ...(who % 5 > 0 && { seats }) },
    { type: 'startOffice365Trial', profile, plan },
    { type: 'extendOffice365Trial', profile, plan: kept, card },
  ];
  const isBought = meant !== undefined && meant.offer !== FREE_TRIAL.offer;
  const inAccountCenter = isBought || who % 8 === 1 ? ofBought : ofAccountCenter;
  return taken(toAccountCenter ? inAccountCenter : ofOffice, what / 4);
}

export function nameAt(world: World, who: number): string {
  const members = world.directories.flatMap(usersIn).filter(isMember);
  const names = [...world.microsoftAccounts.map(({ email }) => email), ...members.map(({ userName }) => userName)];
  return names[who % names.length] ?? '';
}

export function taken(deeds: readonly Command[], at: number): Command {
  const deed = deeds[Math.floor(at) % deeds.length];
  if (!deed) throw new Error('there is nothing to do');
  return deed;
}
