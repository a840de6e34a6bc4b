import {
  deletedMember,
  distinctName,
  distinctSubscription,
  findAccount,
  findAzureSubscription,
  findDirectory,
  findUser,
  hasNamesake,
  office365TrialDates,
  type Account,
  type AccountId,
  type DirectoryId,
  type ProfileId,
  type SubscriptionId,
  type User,
  type UserId,
  type WorldDate,
  type World,
} from '../../core/index';
import type { TextOf } from '../../i18n/useText';

type ListOf = (names: readonly string[]) => string;
export type Names = ReturnType<typeof namesIn>;

const NAMED_AT_MOST = 3;

/** What people call the things of some worlds. The first world that has a thing says its name; none that has it, a general word. */
export function namesIn(t: TextOf, listOf: ListOf, ...worlds: readonly World[]) {
  const find = <T>(look: (world: World) => T | undefined): T | undefined => {
    for (const world of worlds) {
      const found = look(world);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const plan = (id: SubscriptionId) => {
    const owned = find((world) => world.office365Subscriptions.find((one) => one.id === id));
    return owned ? t(`plan.${owned.plan}`) : t('timeline.subscription');
  };
  const directory = (id: DirectoryId | undefined) =>
    find((world) => {
      const found = id === undefined ? undefined : findDirectory(world, id);
      return found && distinctName(world, found);
    }) || t('timeline.directory');
  const accountNamed = (id: AccountId | undefined) =>
    id === undefined ? undefined : find((world) => findAccount(world, id));
  const userName = (id: AccountId | undefined) => accountNamed(id)?.userName ?? t('timeline.somebody');
  const plainName = (id: AccountId | undefined) => {
    const found = accountNamed(id);
    if (found) return found.kind === 'organizational' ? shown(found.user) : called(found);
    const deleted = id === undefined ? undefined : find((world) => deletedMember(world, id));
    return deleted ? shown(deleted) : t('timeline.somebody');
  };
  /** With the user name, as one person may have two accounts. */
  const fullName = (id: AccountId | undefined) =>
    accountNamed(id) ? t('timeline.fullName', { name: plainName(id), userName: userName(id) }) : plainName(id);
  const account = (id: AccountId | undefined) => {
    const isShared = id !== undefined && find((world) => hasNamesake(world, plainName(id), id) || undefined);
    return isShared ? fullName(id) : plainName(id);
  };
  /** With the user name, where somebody else in the world has the same name. */
  const user = (one: User) => {
    const isShared = find((world) => hasNamesake(world, shown(one), one.account) || undefined);
    return isShared ? t('timeline.fullName', { name: shown(one), userName: one.userName }) : shown(one);
  };
  const azureOf = (id: SubscriptionId) =>
    find((world) => {
      const subscription = findAzureSubscription(world, id);
      return subscription && { world, subscription };
    });

  return {
    account,
    plainName,
    userName,
    user,
    users(home: DirectoryId, ids: readonly UserId[]): string {
      const [few, more] =
        ids.length > NAMED_AT_MOST + 1 ? [ids.slice(0, NAMED_AT_MOST), ids.length - NAMED_AT_MOST] : [ids, 0];
      const found = few.map((id) => find((world) => userIn(world, home, id)));
      const known = found.filter((one) => one !== undefined).map(user);
      if (known.length < few.length || known.length === 0) return t('timeline.users', { count: ids.length });
      return listOf(more > 0 ? [...known, t('timeline.others', { count: more })] : known);
    },
    /** As a user is called by itself, however many others are called the same. */
    userCalled(home: DirectoryId, id: UserId | undefined): string | undefined {
      const found = id === undefined ? undefined : find((world) => userIn(world, home, id));
      return found && shown(found);
    },
    directory,
    fullName,
    azure(id: SubscriptionId): string {
      const found = azureOf(id);
      return found ? distinctSubscription(found.world, found.subscription) : t('timeline.subscription');
    },
    /** As it is called by itself, however many others are called the same. */
    azureName: (id: SubscriptionId) => azureOf(id)?.subscription.name ?? t('timeline.subscription'),
    domain: (id: DirectoryId) => find((world) => findDirectory(world, id))?.initialDomain ?? '',
    /** Where an Azure subscription is, and whose it is. */
    azurePlace(id: SubscriptionId) {
      const found = azureOf(id)?.subscription;
      return { directory: directory(found?.directory), owner: fullName(found?.accountAdministrator) };
    },
    office365Place: (id: SubscriptionId) =>
      directory(find((world) => world.office365Subscriptions.find((one) => one.id === id))?.directory),
    /** When a trial of Office 365 expires. */
    trialEnd(id: SubscriptionId): WorldDate | undefined {
      const trial = find((world) => world.office365Subscriptions.find((one) => one.id === id));
      return trial && office365TrialDates(trial)?.expired;
    },
    serviceAdministrator: (id: SubscriptionId) => azureOf(id)?.subscription.serviceAdministrator,
    signedIn: (profile: ProfileId) => find((world) => world.signedIn[profile]),
    plan,
  };
}

function userIn(world: World, directory: DirectoryId, id: UserId): User | undefined {
  const found = findDirectory(world, directory);
  return found && (findUser(found, id) ?? found.deletedUsers.find(({ user }) => user.id === id)?.user);
}

function shown(user: User): string {
  return user.displayName || user.userName;
}

function called({ firstName, lastName, userName }: Account): string {
  return `${firstName} ${lastName}`.trim() || userName;
}
