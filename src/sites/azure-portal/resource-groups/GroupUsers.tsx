import { GroupPage } from './GroupPage';
import { ResourceGroupBlade } from './ResourceGroupBlade';
import { UsersBlade } from './UsersBlade';

/** Who has access to a resource group, beside the group. */
export function GroupUsers() {
  return (
    <GroupPage place="users">
      {(named) => (
        <>
          <ResourceGroupBlade {...named} usersOpen />
          <UsersBlade {...named} />
        </>
      )}
    </GroupPage>
  );
}
