import { useText } from '../../../i18n/useText';
import { AdminPage } from '../frame/AdminPage';
import { MobileBox } from '../dialog/MobileBox';
import { NoSubscription } from '../frame/NoSubscription';
import { PageHead } from '../frame/PageHead';
import { TaskLines } from './TaskLines';
import { UserList } from './UserList';
import styles from './ActiveUsers.module.css';

export function ActiveUsers() {
  const t = useText();
  return (
    <AdminPage>
      {(administrator) => (
        <>
          <PageHead title={t('adminCenter.head.activeUsers')} directory={administrator.home} />
          <NoSubscription directory={administrator.home} />
          <div className={styles.tasks}>
            <TaskLines />
            <MobileBox />
          </div>
          <UserList administrator={administrator} />
        </>
      )}
    </AdminPage>
  );
}
