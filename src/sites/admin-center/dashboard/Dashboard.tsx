import { AdminPage } from '../frame/AdminPage';
import { NoSubscription } from '../frame/NoSubscription';
import { PageHead } from '../frame/PageHead';
import { HealthTile } from './HealthTile';
import { MessagesTile } from './MessagesTile';
import { Shortcuts } from './Shortcuts';
import { SubscriptionsTile } from './SubscriptionsTile';
import { TrialNotices } from './TrialNotices';
import { UsersTile } from './UsersTile';
import styles from './Dashboard.module.css';

export function Dashboard() {
  return (
    <AdminPage>
      {(administrator) => {
        const { home } = administrator;
        return (
          <>
            <PageHead directory={home} />
            <NoSubscription directory={home} />
            <TrialNotices administrator={administrator} />
            <div className={styles.tiles}>
              <div className={styles.main}>
                <HealthTile directory={home} />
                <UsersTile directory={home} />
                <SubscriptionsTile directory={home} />
              </div>
              <div className={styles.side}>
                <Shortcuts />
                <MessagesTile />
              </div>
            </div>
          </>
        );
      }}
    </AdminPage>
  );
}
