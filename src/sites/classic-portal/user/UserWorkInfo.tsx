import { EditUser } from './EditUser';
import { OpenUser } from './OpenUser';
import { WorkInfoSections } from './WorkInfoSections';

/** WORK INFO: what a user does in the organization. */
export function UserWorkInfo() {
  return (
    <OpenUser>
      {(opened) => <EditUser key={opened.user.id} {...opened} tab="work-info" Sections={WorkInfoSections} />}
    </OpenUser>
  );
}
