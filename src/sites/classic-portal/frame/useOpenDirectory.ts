import { directoryNamed, userOf, type Directory } from '../../../core/index';
import { usePlace } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { useAccount } from '../../../store/useCommand';

/** The directory that the address names, if the account is a user of it: to others it is not there at all. */
export function useOpenDirectory(): Directory | undefined {
  const { params } = usePlace();
  const account = useAccount();
  const directory = directoryNamed(useWorld(), params.directory ?? '');
  return account && directory && userOf(directory, account.id) ? directory : undefined;
}
