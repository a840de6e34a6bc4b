import type { ReactNode } from 'react';
import { office365SubscriptionsOf, type Account, type World } from '../../../core/index';
import { useWorld } from '../../../store/run';
import { useAccount } from '../../../store/useCommand';
import { AdminHeader } from './AdminHeader';
import { LeftList } from './LeftList';
import { NeedsAdminRole } from './NeedsAdminRole';
import { NeedsWorkAccount } from './NeedsWorkAccount';
import { mayOpenAdminCenter, type Administrator } from './roles';
import styles from './AdminPage.module.css';

type Props = { readonly children: (administrator: Administrator) => ReactNode };

/** The frame of every page of the admin center, and its door: an account that may not come in is told why. */
export function AdminPage({ children }: Props) {
  const account = useAccount();
  const world = useWorld();
  if (!account) return null;

  const enterprise = hasEnterprisePlan(world, account);

  return (
    <div className={styles.page}>
      <AdminHeader account={account} enterprise={enterprise} />
      {account.kind === 'microsoft' ? (
        <NeedsWorkAccount userName={account.userName} />
      ) : !mayOpenAdminCenter(account) ? (
        <NeedsAdminRole person={account} />
      ) : (
        <div className={styles.columns}>
          <LeftList enterprise={enterprise} />
          <div className={styles.content}>{children(account)}</div>
        </div>
      )}
    </div>
  );
}

// Of the sources' two pictures of this center, the one with more in it is taken for that of a larger organization.
function hasEnterprisePlan(world: World, account: Account): boolean {
  if (account.kind === 'microsoft') return false;
  return office365SubscriptionsOf(world, account.home.id).some(({ plan }) => /^e\d$/.test(plan));
}
