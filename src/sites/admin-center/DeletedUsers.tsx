import { FurtherPage } from './FurtherPage';
import { RestorableUsers } from './RestorableUsers';

export function DeletedUsers() {
  return (
    <FurtherPage title="adminCenter.head.deletedUsers">
      {(administrator) => <RestorableUsers administrator={administrator} />}
    </FurtherPage>
  );
}
