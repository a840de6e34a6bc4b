import { AdminPage } from './AdminPage';
import { NoSubscription } from './NoSubscription';
import { PageHead } from './PageHead';
import { SubscriptionsTile } from './SubscriptionsTile';
import { UsersTile } from './UsersTile';
import styles from './Dashboard.module.css';

export function Dashboard() {
  return (
    <AdminPage>
      {({ home }) => (
        <>
          <PageHead directory={home.name} />
          <NoSubscription directory={home} />
          <div className={styles.tiles}>
            <UsersTile directory={home} />
            <SubscriptionsTile directory={home} />
          </div>
        </>
      )}
    </AdminPage>
  );
}
