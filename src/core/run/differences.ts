import { PROFILES } from '../shapes/names';
import type { AccountId, DirectoryId, ProfileId, SubscriptionId } from '../shapes/words';
import { signedInAccount } from '../world/accounts';
import { countUsers } from '../world/userList';
import type { World } from '../world/world';

type Side = 'here' | 'there';
type Both<T> = { readonly here: T; readonly there: T };

/**
 * Something that came out differently in two worlds. Ids are those of the world in which the thing is; `here` is the
 * first world, `there` the second.
 */
export type Difference =
  | ({ readonly type: 'together' } & Both<boolean>)
  | { readonly type: 'directory'; readonly only: Side; readonly directory: DirectoryId }
  | { readonly type: 'azure'; readonly only: Side; readonly subscription: SubscriptionId }
  | ({ readonly type: 'azure-directory'; readonly subscription: SubscriptionId } & Both<DirectoryId>)
  | ({ readonly type: 'azure-owner'; readonly subscription: SubscriptionId } & Both<AccountId>)
  | { readonly type: 'office365'; readonly only: Side; readonly subscription: SubscriptionId }
  | ({ readonly type: 'office365-bought'; readonly subscription: SubscriptionId } & Both<boolean>)
  | ({ readonly type: 'office365-directory'; readonly subscription: SubscriptionId } & Both<DirectoryId>)
  | ({ readonly type: 'users'; readonly directory: DirectoryId } & Both<number>)
  | ({ readonly type: 'signed-in'; readonly profile: ProfileId } & Both<AccountId | undefined>);

type Placed = { readonly id: SubscriptionId; readonly directory: DirectoryId };

/** What came out differently in two worlds, the weightiest first; `translate` says what an id of the first is in the second. */
export function differencesBetween(here: World, there: World, translate: (id: string) => string): Difference[] {
  const azure = matched(here.azureSubscriptions, there.azureSubscriptions, translate);
  const office = matched(here.office365Subscriptions, there.office365Subscriptions, translate);
  const directories = matched(here.directories, there.directories, translate);
  const moved = <S extends Placed>(pairs: readonly Both<S>[]) =>
    pairs.filter((pair) => translate(pair.here.directory) !== pair.there.directory);
  const together = { here: areTogether(here), there: areTogether(there) };

  return [
    // Where one of the two is missing, nothing is apart: that it is missing is said by itself.
    ...(together.here === together.there || !hasBoth(here) || !hasBoth(there)
      ? []
      : [{ type: 'together', ...together } as const]),
    ...moved(azure.pairs).map((pair) => ({ type: 'azure-directory' as const, ...directoriesOfPair(pair) })),
    ...azure.pairs
      .filter((pair) => translate(pair.here.accountAdministrator) !== pair.there.accountAdministrator)
      .map(({ here: one, there: other }) => ({
        type: 'azure-owner' as const,
        subscription: one.id,
        here: one.accountAdministrator,
        there: other.accountAdministrator,
      })),
    ...azure.lonely.map(({ id, only }) => ({ type: 'azure' as const, only, subscription: id })),
    ...moved(office.pairs).map((pair) => ({ type: 'office365-directory' as const, ...directoriesOfPair(pair) })),
    ...office.pairs
      .filter((pair) => pair.here.trial !== pair.there.trial)
      .map(({ here: one, there: other }) => ({
        type: 'office365-bought' as const,
        subscription: one.id,
        here: !one.trial,
        there: !other.trial,
      })),
    ...office.lonely.map(({ id, only }) => ({ type: 'office365' as const, only, subscription: id })),
    ...directories.lonely.map(({ id, only }) => ({ type: 'directory' as const, only, directory: id })),
    ...directories.pairs
      .map(({ here: one, there: other }) => ({ directory: one.id, here: countUsers(one), there: countUsers(other) }))
      .filter((counts) => counts.here !== counts.there)
      .map((counts) => ({ type: 'users' as const, ...counts })),
    ...signIns(here, there, translate),
  ];
}

/** Whether there is an Azure subscription and an Office 365 subscription, wherever they are. */
export function hasBoth({ azureSubscriptions, office365Subscriptions }: World): boolean {
  return azureSubscriptions.length > 0 && office365Subscriptions.length > 0;
}

/** Whether some directory has both an Azure and an Office 365 subscription: what the article is about. */
export function areTogether({ azureSubscriptions, office365Subscriptions }: World): boolean {
  return azureSubscriptions.some((azure) =>
    office365Subscriptions.some((office) => office.directory === azure.directory),
  );
}

function matched<Thing extends { readonly id: string }>(
  here: readonly Thing[],
  there: readonly Thing[],
  translate: (id: string) => string,
) {
  const others = new Map(there.map((thing) => [thing.id, thing]));
  const pairs: Both<Thing>[] = [];
  const lonely: { readonly id: string; readonly only: Side }[] = [];
  for (const thing of here) {
    const id = translate(thing.id);
    const other = others.get(id);
    if (other) pairs.push({ here: thing, there: other });
    else lonely.push({ id: thing.id, only: 'here' });
    others.delete(id);
  }
  return { pairs, lonely: [...lonely, ...[...others.keys()].map((id) => ({ id, only: 'there' as const }))] };
}

function signIns(here: World, there: World, translate: (id: string) => string): Difference[] {
  return PROFILES.flatMap((profile) => {
    const [one, other] = [signedInAccount(here, profile)?.id, signedInAccount(there, profile)?.id];
    const same = one === undefined ? other === undefined : translate(one) === other;
    return same ? [] : [{ type: 'signed-in', profile, here: one, there: other }];
  });
}

function directoriesOfPair({ here, there }: Both<Placed>) {
  return { subscription: here.id, here: here.directory, there: there.directory };
}
