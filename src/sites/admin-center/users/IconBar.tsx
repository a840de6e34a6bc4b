import { useId, useState } from 'react';
import { whyNot } from '../../../core/index';
import { useRejectionText } from '../../../i18n/useRejectionText';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { Inert } from '../../../ui/Inert';
import { Icon } from '../frame/Icon';
import type { Administrator } from '../frame/roles';
import { UserSearch } from './UserSearch';
import styles from './IconBar.module.css';

type Props = {
  readonly administrator: Administrator;
  readonly search: string;
  /** What the list is searched for, which may still be being typed. */
  readonly sought: string;
  /** How many users the list has as it stands. */
  readonly count: number;
  readonly onType: (search: string) => void;
  readonly onSearch: (search: string) => void;
  readonly onAdd: () => void;
};

export function IconBar({ administrator, search, sought, count, onType, onSearch, onAdd }: Props) {
  const t = useText();
  const [asked, setAsked] = useState(false);
  const [refreshes, setRefreshes] = useState(0);
  const [refused, setRefused] = useState(false);
  const id = useId();
  const rejection = useRejectionText();
  const whyNoAdding = whyNot('manage-users', administrator.home, administrator);
  const searching = asked || search !== '';

  const toggleSearch = () => {
    setAsked(!searching);
    if (sought) onSearch('');
  };
  const find = (wanted: string) => {
    setAsked(true);
    setRefreshes(0);
    onSearch(wanted);
  };

  return (
    <>
      <div role="group" className={styles.bar} aria-label={t('adminCenter.bar.name')}>
        <button
          type="button"
          aria-label={t('adminCenter.bar.add')}
          aria-disabled={whyNoAdding !== undefined}
          aria-describedby={whyNoAdding && id}
          title={whyNoAdding && rejection(whyNoAdding)}
          onClick={() => (whyNoAdding ? setRefused(true) : onAdd())}
          {...target('admin-center.addUser')}
        >
          <Icon name="plus" />
        </button>
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
      {searching && <UserSearch key={search} search={search} onType={onType} onSearch={find} />}
      {whyNoAdding && (
        <div id={id} role={refused ? 'alert' : undefined} hidden={!refused} className={styles.status}>
          <p>{rejection(whyNoAdding)}</p>
        </div>
      )}
      <div role="status" className={styles.status}>
        {refreshes > 0 ? (
          <p key={refreshes}>{t('adminCenter.bar.refreshed', { count })}</p>
        ) : (
          sought.trim() !== '' && <p>{t('adminCenter.search.found', { count, search: sought })}</p>
        )}
      </div>
    </>
  );
}
