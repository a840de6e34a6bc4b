import type { ReactNode } from 'react';
import type { MessageKey } from '../../../i18n/messages';
import { useText } from '../../../i18n/useText';
import { AdminPage } from './AdminPage';
import { PageHead } from './PageHead';
import type { Administrator } from './roles';
import styles from './FurtherPage.module.css';

type Props = { readonly title: MessageKey; readonly children: (administrator: Administrator) => ReactNode };

/** One of the plainer pages of the admin center: its head, and below it what it is about. */
export function FurtherPage({ title, children }: Props) {
  const t = useText();
  return (
    <AdminPage>
      {(administrator) => (
        <>
          <PageHead title={t(title)} directory={administrator.home} />
          <div className={styles.body}>{children(administrator)}</div>
        </>
      )}
    </AdminPage>
  );
}
