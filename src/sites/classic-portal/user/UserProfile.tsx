import { EditUser } from './EditUser';
import { OpenUser } from './OpenUser';
import { ProfileSections } from './ProfileSections';

/** PROFILE: what a directory knows of one of its users. */
export function UserProfile() {
  return (
    <OpenUser>
      {(opened) => <EditUser key={opened.user.id} {...opened} tab="profile" Sections={ProfileSections} />}
    </OpenUser>
  );
}
