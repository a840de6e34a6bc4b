import { findAccount, findDirectory, signedInAccount, type World } from '../core/index';
import type { FACTS } from './lesson';

type FactName = (typeof FACTS)[number];
/** What a text is filled in with, beside the tokens. */
export type Facts = Readonly<Record<string, string>>;

const TELLS: Readonly<Record<FactName, (world: World) => string | undefined>> = {
  azureDirectory: (world) => nameOf(world, world.azureSubscriptions.at(-1)?.directory),
  azureOwner: (world) => userNameOf(world, world.azureSubscriptions.at(-1)?.accountAdministrator),
  office365Directory: (world) => nameOf(world, world.office365Subscriptions.at(-1)?.directory),
  newestDirectory: (world) => nameOf(world, world.directories.at(-1)?.id),
  signedIn: (world) => (signedInAccount(world, 'default') ?? signedInAccount(world, 'inprivate'))?.userName,
};

/** What these facts are in a world; a dash where there is no such thing. */
export function factsIn(world: World, names: readonly FactName[]): Facts {
  return Object.fromEntries(names.map((name) => [name, TELLS[name](world) ?? '–']));
}

function nameOf(world: World, directory: string | undefined): string | undefined {
  return directory === undefined ? undefined : findDirectory(world, directory)?.name;
}

function userNameOf(world: World, account: string | undefined): string | undefined {
  return account === undefined ? undefined : findAccount(world, account)?.userName;
}
