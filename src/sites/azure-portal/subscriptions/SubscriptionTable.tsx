import { useState } from 'react';
import { azureStateOf, type AzureSubscription } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { Icon } from '../frame/Icon';
import { useSeenName } from '../frame/useSeenName';
import styles from './SubscriptionTable.module.css';
import narrow from '../../../ui/narrow/Sideways.module.css';

type SubscriptionTableProps = {
  readonly subscriptions: readonly AzureSubscription[];
  readonly open: string | undefined;
};

type Column = 'name' | 'id' | 'status';
const COLUMNS: readonly Column[] = ['name', 'id', 'status'];

export function SubscriptionTable({ subscriptions, open }: SubscriptionTableProps) {
  const t = useText();
  const { link } = useFrame();
  const world = useWorld();
  const [sort, setSort] = useState<{ readonly by: Column; readonly down: boolean }>();

  const nameOf = useSeenName();
  const rows = subscriptions.map((subscription) => {
    const { id } = subscription;
    const name = nameOf(subscription);
    const state = azureStateOf(world, subscription);
    return { id, name, state, status: t(`azurePortal.subscriptions.${state}`) };
  });
  if (sort) {
    const { by, down } = sort;
    rows.sort((one, other) => one[by].localeCompare(other[by]) * (down ? -1 : 1));
  }

  return (
    <div className={`${narrow.sideways} ${styles.scroll}`}>
      <table className={styles.table} aria-label={t('azurePortal.service.subscriptions')}>
        <thead>
          <tr>
            {COLUMNS.map((column) => {
              const down = sort?.by === column && sort.down;
              const order = down ? 'descending' : 'ascending';
              return (
                <th key={column} scope="col" aria-sort={sort?.by === column ? order : undefined}>
                  <button
                    type="button"
                    onClick={() => setSort({ by: column, down: sort?.by === column && !sort.down })}
                    {...target(`azure-portal.sort.${column}`)}
                  >
                    {t(`azurePortal.subscriptions.${column}`)}
                    <Icon name={down ? 'chevronDown' : 'chevronUp'} size={14} />
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, state, status }) => (
            <tr key={id} aria-current={id === open ? 'true' : undefined}>
              <td>
                <Icon name="ticket" size={21} />
                <a {...link(addresses.azurePortal.subscription({ id }))} {...target('azure-portal.subscription')}>
                  {name}
                </a>
              </td>
              <td>{id}</td>
              <td>
                {state === 'active' && <Icon name="tick" size={14} />}
                {status}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
