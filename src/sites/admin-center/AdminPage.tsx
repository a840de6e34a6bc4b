import type { ReactNode } from 'react';
import { useAccount } from '../../store/useCommand';
import { AdminHeader } from './AdminHeader';
import { LeftList } from './LeftList';
import { NeedsAdminRole } from './NeedsAdminRole';
import { NeedsWorkAccount } from './NeedsWorkAccount';
import { mayOpenAdminCenter, type Administrator } from './roles';
import styles from './AdminPage.module.css';

type Props = { readonly children: (administrator: Administrator) => ReactNode };

/** The frame of every page of the admin center, and its door: whoever may not come in is told why. */
export function AdminPage({ children }: Props) {
  const account = useAccount();
  if (!account) return null;

  return (
    <div className={styles.page}>
      <AdminHeader account={account} />
      {account.kind === 'microsoft' ? (
        <NeedsWorkAccount userName={account.userName} />
      ) : !mayOpenAdminCenter(account) ? (
        <NeedsAdminRole person={account} />
      ) : (
        <div className={styles.columns}>
          <LeftList />
          <div className={styles.content}>{children(account)}</div>
        </div>
      )}
    </div>
  );
}
