import type { ReactNode } from 'react';
import { useFrame, usePlace } from '../../../store/frame';
import { Entrance } from '../new/Entrance';
import { deletedWithHandle, userWithHandle } from '../table/handles';
import type { Opened } from './opened';
import { UserGone } from './UserGone';
import { useOpenDirectory } from '../frame/useOpenDirectory';

/**
 * The user that the address names, for those who are users of the directory; for others there is no such page. A user
 * may be deleted while the page is open, beside the one where it is done.
 */
export function OpenUser({ children }: { children: (opened: Opened) => ReactNode }) {
  const { notFound } = useFrame();
  const { params } = usePlace();
  const directory = useOpenDirectory();
  const user = directory && userWithHandle(directory, params.user ?? '');
  const gone = directory && deletedWithHandle(directory, params.user ?? '');
  return (
    <Entrance>
      {(account) => {
        if (directory && user) return children({ account, directory, user });
        return directory && gone ? <UserGone account={account} directory={directory} user={gone} /> : notFound;
      }}
    </Entrance>
  );
}
