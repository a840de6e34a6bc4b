import { directoryName, directoryNamed, findDirectory, landingDirectory, userOf } from '../../../core/index';
import type { Directory, DirectoryId } from '../../../core/index';
import { usePlace } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { useAccount } from '../../../store/useCommand';

type Shown = {
  readonly directory: Directory | undefined;
  /** What the addresses of this portal say to stay in it; nothing where one begins there anyway. */
  readonly handle: string | undefined;
};

/**
 * The directory that the portal shows: that of the page's own thing, else the one in the address (`?directory=contoso`),
 * else where the account begins, which is its home or the first directory that let it in.
 */
export function useDirectoryShown(about: DirectoryId | undefined): Shown {
  const world = useWorld();
  const account = useAccount();
  const { query } = usePlace();
  if (!account) return { directory: undefined, handle: undefined };
  const landing = landingDirectory(world, account);
  const wanted =
    about === undefined ? directoryNamed(world, query.get('directory') ?? '') : findDirectory(world, about);
  const directory = wanted && userOf(wanted, account.id) ? wanted : landing;
  return { directory, handle: directory && directory !== landing ? directoryName(directory.initialDomain) : undefined };
}
