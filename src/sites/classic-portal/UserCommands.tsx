import { isMember } from '../../core/index';
import { useAccount } from '../../store/useCommand';
import { Command } from './Command';
import { userNamed } from './handles';
import { useOpenDirectory } from './useOpenDirectory';
import { useSelection } from './useSelection';

/** A member other than oneself can be given a new password or deleted; guests come from elsewhere. */
export function UserCommands() {
  const account = useAccount();
  const directory = useOpenDirectory();
  const { selected } = useSelection();
  const user = directory && selected !== undefined ? userNamed(directory, selected) : undefined;
  const somebodyElse = user !== undefined && isMember(user) && user.account !== account?.id;
  return (
    <>
      <Command of="addUser" />
      <Command of="multiFactor" />
      {somebodyElse && <Command of="resetPassword" />}
      {somebodyElse && <Command of="delete" />}
    </>
  );
}
