import type { ReactNode } from 'react';
import type { Account, Directory, User } from '../../core/index';
import { useFrame, usePlace } from '../../store/frame';
import { Entrance } from './Entrance';
import { userWithHandle } from './handles';
import { useOpenDirectory } from './useOpenDirectory';

export type Opened = { readonly account: Account; readonly directory: Directory; readonly user: User };

/** The user that the address names, for those who are users of the directory; for others there is no such page. */
export function OpenUser({ children }: { children: (opened: Opened) => ReactNode }) {
  const { notFound } = useFrame();
  const { params } = usePlace();
  const directory = useOpenDirectory();
  const user = directory && userWithHandle(directory, params.user ?? '');
  return <Entrance>{(account) => (directory && user ? children({ account, directory, user }) : notFound)}</Entrance>;
}
