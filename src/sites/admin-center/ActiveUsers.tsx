import { useText } from '../../i18n/useText';
import { AdminPage } from './AdminPage';
import { MobileBox } from './MobileBox';
import { NoSubscription } from './NoSubscription';
import { PageHead } from './PageHead';
import { TaskLines } from './TaskLines';
import { UserList } from './UserList';
import styles from './ActiveUsers.module.css';

export function ActiveUsers() {
  const t = useText();
  return (
    <AdminPage>
      {({ home }) => (
        <>
          <PageHead title={t('adminCenter.head.activeUsers')} directory={home.name} />
          <NoSubscription directory={home} />
          <div className={styles.tasks}>
            <TaskLines />
            <MobileBox />
          </div>
          <UserList directory={home} />
        </>
      )}
    </AdminPage>
  );
}
