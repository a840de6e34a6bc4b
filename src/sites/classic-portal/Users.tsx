import { DirectoryPage } from './DirectoryPage';
import { UserCommands } from './UserCommands';
import { UserTable } from './UserTable';

/** USERS: all users of the directory, in the order in which they came. */
export function Users() {
  return (
    <DirectoryPage tab="users" commands={<UserCommands />}>
      {(directory) => <UserTable directory={directory} />}
    </DirectoryPage>
  );
}
