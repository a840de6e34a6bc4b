import { FurtherPage } from '../frame/FurtherPage';
import { RestorableUsers } from './RestorableUsers';

export function DeletedUsers() {
  return (
    <FurtherPage title="adminCenter.head.deletedUsers">
      {(administrator) => <RestorableUsers administrator={administrator} />}
    </FurtherPage>
  );
}
