import {
  accountsNamed,
  directoryNamed,
  findAccount,
  office365SubscriptionsOf,
  sameName,
  type AzureSubscription,
  type Office365Subscription,
  type World,
} from '../core/index';

/**
 * A lesson names things, since ids differ from run to run: `@directory:contoso` (the first part of the initial domain),
 * `@user:jane.gould@contoso.onmicrosoft.com` (an organizational account, which is also its row at home),
 * `@microsoft:kelley.wall@outlook.com`, `@azure:<its owner>`, `@office365:contoso` and `@order:contoso` (the newest there).
 * In an address a name ends with its part of the path.
 */
const NAMED = /(?<![^/.])@(directory|user|microsoft|azure|office365|order):([^/?]+)/g;

/** The same value with the ids of a world in place of all names of things. A name of nothing stays, and is refused. */
export function withIds<T>(value: T, world: World): T {
  return withTexts(value, (text) =>
    text.replaceAll(NAMED, (whole, kind: string, name: string) => idOf(kind, name, world) ?? whole),
  );
}

/** The same plain JSON with every text in it changed; the names of its properties stay. */
export function withTexts<T>(value: T, change: (text: string) => string): T {
  // What is changed are texts only, so that the value keeps its type.
  return changed(value, change) as T;
}

function changed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one: unknown) => changed(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, changed(one, change)]));
}

function idOf(kind: string, name: string, world: World): string | undefined {
  switch (kind) {
    case 'directory':
      return directoryNamed(world, name)?.id;
    case 'user':
      return accountsNamed(world, name).find((one) => one.kind === 'organizational')?.id;
    case 'microsoft':
      return accountsNamed(world, name).find((one) => one.kind === 'microsoft')?.id;
    case 'azure':
      return azureOwnedBy(world, name).at(-1)?.id;
    case 'office365':
      return office365NewestIn(world, name)?.id;
    case 'order':
      return office365NewestIn(world, name)?.order;
    default:
      return undefined;
  }
}

function office365NewestIn(world: World, directoryName: string): Office365Subscription | undefined {
  const directory = directoryNamed(world, directoryName);
  return directory && office365SubscriptionsOf(world, directory.id).at(-1);
}

function azureOwnedBy(world: World, owner: string): readonly AzureSubscription[] {
  return world.azureSubscriptions.filter(({ accountAdministrator }) =>
    sameName(findAccount(world, accountAdministrator)?.userName ?? '', owner),
  );
}
