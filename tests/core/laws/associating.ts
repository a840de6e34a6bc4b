import {
  administers,
  associationAt,
  directoriesOf,
  findAccount,
  globalAdminsOf,
  isMember,
  roleOn,
  signedInAccount,
  userNamed,
  userNameOf,
  type Command,
  type ProfileId,
  type World,
} from '../../../src/core/index';
import { usersIn } from '../../kit/given';
import { nameAt, signInAsSomebody, taken, type Mind } from './moves';

/** What somebody would do who brings two directories together, or looks after an Azure subscription. */
export function associate(world: World, { profile, what, who }: Mind): Command {
  const account = signedInAccount(world, profile);
  const under = associationAt(world, profile);
  if (under && who % 9 === 0) return { type: 'giveUpAssociation', profile };
  if (under && account?.kind === 'organizational' && who % 2 === 0) return { type: 'confirmAssociation', profile };
  if (under) return signInAsAdmin(world, profile, what, userNameOf(world, under.account));
  if (!account) return signInAsOwner(world, profile, who);

  if (what % 7 === 0) return signInAsOwner(world, profile, who);
  const administered = world.azureSubscriptions.filter(
    (one) => administers(one, account.id) || roleOn(one, account.id),
  );
  const [first] = who % 5 === 0 ? world.azureSubscriptions : administered;
  const subscription = first?.id ?? 'no subscription';
  const places = directoriesOf(world, account.id);
  const directory = places[who % (places.length || 1)]?.id ?? 'nowhere';
  const trusted = world.directories.find(({ id }) => id === first?.directory);
  const people = usersIn(trusted);
  const user = people[who % 2] ?? people[0];
  const coAdministrator = first?.coAdministrators[who % (first.coAdministrators.length || 1)] ?? account.id;
  const groups = world.resourceGroups.filter((one) => one.subscription === subscription);
  const group = groups[who % (groups.length || 1)];
  const onAll = { profile, subscription };
  const inGroup = { profile, subscription, group: group?.name ?? 'no group' };
  const userName = who % 3 === 0 ? nameAt(world, who) : (user?.userName ?? '');
  const name = ['', 'two words', 'Group', 'group', 'Group'][who % 8] ?? `Group${world.resourceGroups.length}`;
  const domainName = who % 4 === 0 ? 'contoso' : `made${world.directories.length}`;
  // Their number shares no divisor with the seven that are counted round above.
  const deeds: readonly Command[] = [
    { type: 'beginAssociation', profile },
    { type: 'changeDirectory', profile, subscription, directory },
    { type: 'addCoAdministrator', profile, userName, subscriptions: [subscription] },
    { type: 'editCoAdministrator', profile, account: coAdministrator, give: [], take: [subscription] },
    { type: 'createResourceGroup', profile, subscription, group: name, location: 'West US' },
    { type: 'giveAccess', ...inGroup, user: user?.id ?? 'nobody', role: who % 2 ? 'owner' : 'reader' },
    { type: 'takeAccess', ...inGroup, account: group?.access[0]?.account ?? 'nobody' },
    { type: 'createDirectory', profile, name: 'Made', domainName, country: 'NL' },
    { type: 'giveSubscriptionAccess', ...onAll, user: user?.id ?? 'nobody', role: who % 2 ? 'owner' : 'reader' },
    { type: 'takeSubscriptionAccess', ...onAll, account: first?.access[0]?.account ?? 'nobody' },
  ];
  return taken(deeds, what);
}

/** As somebody who looks after an Azure subscription, or may give access in it. */
function signInAsOwner(world: World, profile: ProfileId, who: number): Command {
  const owners = [
    ...world.azureSubscriptions.flatMap((one) => [one.serviceAdministrator, ...one.coAdministrators.slice(0, 2)]),
    ...[...world.azureSubscriptions, ...world.resourceGroups].flatMap(({ access }) =>
      access.map(({ account }) => account),
    ),
  ];
  const found = findAccount(world, owners[who % (owners.length || 1)] ?? '');
  return found
    ? { type: 'signIn', profile, userName: found.userName, kind: found.kind }
    : signInAsSomebody(world, profile, who);
}

/** As a Global Admin of some directory; often of one in which somebody has that name. */
function signInAsAdmin(world: World, profile: ProfileId, who: number, name: string): Command {
  const ofThatName = world.directories.filter((one) => who % 2 > 0 && userNamed(one, name));
  const directories = ofThatName.length > 0 ? ofThatName : world.directories;
  const admins = directories.flatMap((one) => globalAdminsOf(one).filter(isMember));
  const { userName = '' } = admins[who % (admins.length || 1)] ?? {};
  return { type: 'signIn', profile, userName, kind: 'organizational' };
}
