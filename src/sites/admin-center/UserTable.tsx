import { useEffect, useRef } from 'react';
import type { User, UserId } from '../../core/index';
import { useText } from '../../i18n/useText';
import { target } from '../../ui/target';
import { COLUMNS, type Column, type Order } from './order';
import { UserRow } from './UserRow';
import styles from './UserTable.module.css';

type Props = {
  readonly users: readonly User[];
  readonly order: Order;
  readonly onSort: (column: Column) => void;
  readonly ticked: ReadonlySet<UserId>;
  readonly onTick: (id: UserId) => void;
  readonly all: boolean;
  readonly some: boolean;
  readonly onTickAll: () => void;
};

export function UserTable({ users, order, onSort, ticked, onTick, all, some, onTickAll }: Props) {
  const t = useText();
  const allBox = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (allBox.current) allBox.current.indeterminate = some && !all;
  }, [some, all]);

  return (
    <table className={styles.table} aria-label={t('adminCenter.table.name')} {...target('admin-center.table')}>
      <thead>
        <tr>
          <th scope="col" className={styles.tick}>
            <input
              ref={allBox}
              type="checkbox"
              aria-label={t('adminCenter.table.selectAll')}
              checked={all}
              onChange={onTickAll}
            />
          </th>
          {COLUMNS.map((column) => (
            <th
              key={column}
              scope="col"
              className={styles[column]}
              aria-sort={order.column === column ? (order.descending ? 'descending' : 'ascending') : 'none'}
            >
              <button type="button" onClick={() => onSort(column)}>
                {t(`adminCenter.column.${column}`)}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <UserRow key={user.id} user={user} ticked={ticked.has(user.id)} onTick={onTick} />
        ))}
      </tbody>
    </table>
  );
}
