import type { Account, Directory, User } from '../../../core/index';
import { useAccount } from '../../../store/useCommand';
import { userWithHandle } from '../table/handles';
import { useOpenDirectory } from '../frame/useOpenDirectory';
import { useSelection } from '../table/useSelection';

export type Chosen = {
  readonly account: Account | undefined;
  readonly directory: Directory | undefined;
  readonly user: User | undefined;
};

/** The user whose row is selected, and who looks at it. */
export function useChosenUser(): Chosen {
  const account = useAccount();
  const directory = useOpenDirectory();
  const { selected } = useSelection();
  const user = directory && selected !== undefined ? userWithHandle(directory, selected) : undefined;
  return { account, directory, user };
}
