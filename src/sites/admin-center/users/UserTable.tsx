import { Fragment, useEffect, useMemo, useRef, useState } from 'react';
import type { User, UserId } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { rowKeeper } from '../../../ui/list/rowKeeper';
import { useLongList } from '../../../ui/list/useLongList';
import { COLUMNS, type Column, type Order } from './order';
import type { Ticked } from './ticks';
import { UserRow, type Place } from './UserRow';
import styles from './UserTable.module.css';

type Props = {
  readonly users: readonly User[];
  readonly order: Order;
  readonly onSort: (column: Column) => void;
  readonly ticked: Ticked;
  readonly onTick: (id: UserId) => void;
  readonly all: boolean;
  readonly some: boolean;
  readonly onTickAll: () => void;
};

export function UserTable({ users, order, onSort, ticked, onTick, all, some, onTickAll }: Props) {
  const t = useText();
  const status = t('adminCenter.status.inCloud');
  const allBox = useRef<HTMLInputElement>(null);
  const [focused, setFocused] = useState<Place>();
  const kept = useMemo(() => focused && placeNow(users, focused), [users, focused]);
  const { body, rows, after, measure } = useLongList<HTMLTableSectionElement>({
    count: users.length,
    rowHeight: 35,
    kept,
  });
  const [keysOf] = useState(rowKeeper);
  const shown = rows.flatMap(({ index, gap }) => {
    const user = users[index];
    return user ? [{ index, gap, user, id: user.id }] : [];
  });
  const keys = keysOf(shown, focused?.id);

  useEffect(() => {
    if (allBox.current) allBox.current.indeterminate = some && !all;
  }, [some, all]);

  return (
    <table
      className={styles.table}
      aria-label={t('adminCenter.table.name')}
      aria-rowcount={users.length + 1}
      {...target('admin-center.table')}
    >
      <thead>
        <tr aria-rowindex={1}>
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
      <tbody ref={body}>
        {shown.map(({ index, gap, user }, at) => (
          <Fragment key={keys[at]}>
            <LeftOut height={gap} />
            <UserRow
              ref={measure}
              user={user}
              index={index}
              status={status}
              ticked={ticked.has(user.id)}
              onTick={onTick}
              onFocus={setFocused}
            />
          </Fragment>
        ))}
        <LeftOut height={after} />
      </tbody>
    </table>
  );
}

/** Stands where the rows would be that are out of sight. */
function LeftOut({ height }: { readonly height: number }) {
  return height > 0 && <tr aria-hidden="true" style={{ height }} />;
}

// Looked for only where the list has changed since.
function placeNow(users: readonly User[], { id, index }: Place): number | undefined {
  if (users[index]?.id === id) return index;
  const now = users.findIndex((user) => user.id === id);
  return now < 0 ? undefined : now;
}
