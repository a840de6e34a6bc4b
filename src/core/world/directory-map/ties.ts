import type { AccountId } from '../../shapes/words';
import { isMember } from '../userList';
import type { World } from '../world';
import { accountOn, groupKey, type Place, type Thing, type Tie } from './things';

type Held = {
  readonly account: AccountId;
  readonly to: string;
  readonly kind: Tie['kind'];
  readonly role?: Tie['role'];
};

/** What binds the things of a map. A tie is there where both its ends are. */
export function tiesBetween(world: World, places: readonly Place[]): Tie[] {
  const things = places.map(({ thing }) => thing);
  const keys = new Set(things.map(({ key }) => key));
  const rows = rowsByAccount(things);
  const trusted = new Map(world.azureSubscriptions.map(({ id, directory }) => [id, directory]));

  const heldTies = holdings(world).flatMap((held): Tie[] => {
    const from = endIn(rows.get(held.account) ?? [], trusted.get(held.to.split('/', 1)[0] ?? ''));
    if (from === undefined || !keys.has(held.to)) return [];
    const { account, kind, to, role } = held;
    return [{ key: `${kind} ${account} ${to}`, kind, account, from, to, ...(role && { role }) }];
  });
  const ownTies = things.flatMap((thing): Tie[] => {
    if (thing.type !== 'person') return [];
    const { id, account, licences } = thing.user;
    const home = isMember(thing.user) ? undefined : homeAmong(rows.get(account) ?? []);
    return [
      ...licences.map((to): Tie => ({ key: `licence ${id} ${to}`, kind: 'licence', account, from: id, to })),
      ...(home === undefined
        ? []
        : [{ key: `same-person ${id} ${home}`, kind: 'same-person', account, from: id, to: home } as const]),
    ];
  });
  return [...heldTies, ...ownTies.filter(({ to }) => keys.has(to))];
}

/** What accounts hold in Azure subscriptions and resource groups, by the keys of these. */
function holdings({ azureSubscriptions, resourceGroups }: World): Held[] {
  const inSubscriptions = azureSubscriptions.flatMap((one): Held[] => [
    { kind: 'owner', account: one.accountAdministrator, to: one.id },
    { kind: 'service-administrator', account: one.serviceAdministrator, to: one.id },
    ...one.coAdministrators.map((account): Held => ({ kind: 'co-administrator', account, to: one.id })),
    ...one.access.map(({ account, role }): Held => ({ kind: 'access', account, role, to: one.id })),
  ]);
  const inGroups = resourceGroups.flatMap((group) =>
    group.access.map(({ account, role }): Held => ({ kind: 'access', account, role, to: groupKey(group) })),
  );
  return [...inSubscriptions, ...inGroups];
}

function rowsByAccount(things: readonly Thing[]): ReadonlyMap<AccountId, readonly Thing[]> {
  const rows = new Map<AccountId, Thing[]>();
  for (const thing of things) {
    const account = accountOn(thing);
    if (account === undefined) continue;
    const same = rows.get(account);
    if (same) same.push(thing);
    else rows.set(account, [thing]);
  }
  return rows;
}

// In the directory where the thing is, if the account is a user there: that is how it got there. Else at home.
function endIn(rows: readonly Thing[], directory: string | undefined): string | undefined {
  const here = rows.find((row) => row.type === 'person' && !row.deleted && row.directory.id === directory);
  return here?.key ?? homeAmong(rows) ?? rows[0]?.key;
}

function homeAmong(rows: readonly Thing[]): string | undefined {
  return rows.find((row) => row.type === 'account' || (row.type === 'person' && isMember(row.user)))?.key;
}
