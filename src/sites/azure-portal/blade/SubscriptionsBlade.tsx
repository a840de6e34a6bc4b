import { useState } from 'react';
import { useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { Blade } from './Blade';
import { NoSubscriptions } from './NoSubscriptions';
import { SearchField } from './SearchField';
import { useDirectory } from '../frame/signedIn';
import styles from './SubscriptionsBlade.module.css';
import { SubscriptionTable } from '../subscriptions/SubscriptionTable';
import { useSeen } from '../frame/useSeen';

/** `open` is the subscription whose own blade stands at the right of this one. */
export function SubscriptionsBlade({ open }: { open?: string }) {
  const t = useText();
  const titleOf = useDirectoryName();
  const directory = useDirectory();
  const [filter, setFilter] = useState('');
  const { subscriptions: all } = useSeen();
  const wanted = filter.trim().toLowerCase();
  const found = all.filter(({ name, id }) => name.toLowerCase().includes(wanted) || id.includes(wanted));
  return (
    <Blade
      title={t('azurePortal.service.subscriptions')}
      subtitle={directory ? titleOf(directory) : t('azurePortal.account.noDirectory')}
      heading={open === undefined ? 'h1' : 'h2'}
      closeTo={addresses.azurePortal.dashboard()}
    >
      <SearchField
        label="azurePortal.subscriptions.filter"
        className={styles.filter}
        value={filter}
        onType={setFilter}
        {...target('azure-portal.filterSubscriptions')}
      />
      <SubscriptionTable subscriptions={found} open={open} />
      {all.length === 0 && <NoSubscriptions />}
      {all.length > 0 && found.length === 0 && (
        <p className={styles.none}>{t('azurePortal.subscriptions.noMatch', { filter: filter.trim() })}</p>
      )}
      <p role="status" className={styles.unseen}>
        {wanted && t('azurePortal.subscriptions.found', { count: found.length })}
      </p>
    </Blade>
  );
}
