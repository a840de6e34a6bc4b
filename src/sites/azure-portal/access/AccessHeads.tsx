import type { ReactNode } from 'react';
import { useText } from '../../../i18n/useText';
import narrow from '../../../ui/narrow/Sideways.module.css';
import styles from './AccessTable.module.css';

/** The table of those who have access to something; `children` are its rows. */
export function AccessHeads({ children }: { children: ReactNode }) {
  const t = useText();
  return (
    <div className={`${narrow.sideways} ${styles.scroll}`}>
      <table className={styles.table} aria-label={t('azurePortal.users')}>
        <thead>
          <tr>
            <th scope="col">{t('azurePortal.users.user')}</th>
            <th scope="col">{t('azurePortal.users.role')}</th>
            <th scope="col" colSpan={2}>
              {t('azurePortal.users.access')}
            </th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
