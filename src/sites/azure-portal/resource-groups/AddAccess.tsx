import { AddAccessBlade } from './AddAccessBlade';
import { GroupPage } from './GroupPage';
import { GroupUsersBlade } from './GroupUsersBlade';

/** Giving somebody access to a resource group, beside those who have it. */
export function AddAccess() {
  return (
    <GroupPage place="add">
      {(named) => (
        <>
          <GroupUsersBlade {...named} adding />
          <AddAccessBlade {...named} />
        </>
      )}
    </GroupPage>
  );
}
