import { directoryName, distinctUser } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { addresses } from '../../../map/addresses';
import { Nothing } from '../dialog/Nothing';
import { OpenRail } from '../frame/OpenRail';
import type { Opened } from './opened';
import { Portal } from '../frame/Portal';

/** Stands in place of all pages of a user who was deleted, with the way back to those who are there. */
export function UserGone({ account, directory, user }: Opened) {
  const t = useText();
  const titleOf = useDirectoryName();
  const name = distinctUser(directory, user);
  const users = addresses.classicPortal.directory({ directory: directoryName(directory.initialDomain), tab: 'users' });
  return (
    <Portal
      account={account}
      here="directory"
      title={name}
      tabs={null}
      rail={
        <OpenRail back={users} backTo={t('classicPortal.back.users', { directory: titleOf(directory) })} opened={[]} />
      }
    >
      <Nothing>{t('classicPortal.user.gone', { name, directory: titleOf(directory) })}</Nothing>
    </Portal>
  );
}
