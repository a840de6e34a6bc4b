import { GroupPage } from './GroupPage';
import { ResourceGroupBlade } from './ResourceGroupBlade';
import { GroupUsersBlade } from './GroupUsersBlade';

/** Who has access to a resource group, beside the group. */
export function GroupUsers() {
  return (
    <GroupPage place="users">
      {(named) => (
        <>
          <ResourceGroupBlade {...named} usersOpen />
          <GroupUsersBlade {...named} />
        </>
      )}
    </GroupPage>
  );
}
