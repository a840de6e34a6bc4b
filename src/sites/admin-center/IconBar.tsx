import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { Inert } from '../../ui/Inert';
import { target } from '../../ui/target';
import { Icon } from './Icon';
import { UserSearch } from './UserSearch';
import styles from './IconBar.module.css';

type Props = {
  readonly search: string;
  /** How many users the list has as it stands. */
  readonly count: number;
  readonly onSearch: (search: string) => void;
};

export function IconBar({ search, count, onSearch }: Props) {
  const t = useText();
  const [asked, setAsked] = useState(false);
  const [refreshes, setRefreshes] = useState(0);
  const searching = asked || search !== '';

  const toggleSearch = () => {
    setAsked(!searching);
    if (search) onSearch('');
  };
  const find = (wanted: string) => {
    setAsked(true);
    setRefreshes(0);
    onSearch(wanted);
  };

  return (
    <>
      <div role="group" className={styles.bar} aria-label={t('adminCenter.bar.name')}>
        <Inert aria-label={t('adminCenter.bar.add')} {...target('admin-center.addUser')}>
          <Icon name="plus" />
        </Inert>
        <Inert aria-label={t('adminCenter.bar.bulkAdd')} {...target('admin-center.bulkAdd')}>
          <Icon name="people" />
        </Inert>
        <button
          type="button"
          aria-label={t('adminCenter.bar.search')}
          aria-expanded={searching}
          onClick={toggleSearch}
          {...target('admin-center.findUsers')}
        >
          <Icon name="search" />
        </button>
        <button
          type="button"
          aria-label={t('adminCenter.bar.refresh')}
          onClick={() => setRefreshes(refreshes + 1)}
          {...target('admin-center.refresh')}
        >
          <Icon name="refresh" />
        </button>
      </div>
      {searching && <UserSearch key={search} search={search} onSearch={find} />}
      <div role="status" className={styles.status}>
        {refreshes > 0 ? (
          <p key={refreshes}>{t('adminCenter.bar.refreshed', { count })}</p>
        ) : (
          search !== '' && <p>{t('adminCenter.search.found', { count, search })}</p>
        )}
      </div>
    </>
  );
}
