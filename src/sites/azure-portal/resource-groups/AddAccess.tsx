import { AddAccessBlade } from './AddAccessBlade';
import { GroupPage } from './GroupPage';
import { UsersBlade } from './UsersBlade';

/** Giving somebody access to a resource group, beside those who have it. */
export function AddAccess() {
  return (
    <GroupPage place="add">
      {(named) => (
        <>
          <UsersBlade {...named} adding />
          <AddAccessBlade {...named} />
        </>
      )}
    </GroupPage>
  );
}
