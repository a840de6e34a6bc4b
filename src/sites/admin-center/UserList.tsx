import { useMemo, useState } from 'react';
import type { Directory, UserId } from '../../core/index';
import { useText } from '../../i18n/useText';
import { useFrame, withQuery } from '../../store/frame';
import { IconBar } from './IconBar';
import { Pages } from './Pages';
import { makeOrder, orderAfter, parseOrder } from './order';
import { pageOf } from './paging';
import { SelectedUsers } from './SelectedUsers';
import { listOf } from './userList';
import { UserTable } from './UserTable';
import { parseView } from './views';
import { ViewSelect } from './ViewSelect';
import styles from './UserList.module.css';

const NOBODY: ReadonlySet<UserId> = new Set();

/** The users of a directory as the address asks for them: which view, which search, which order, which page. */
export function UserList({ directory }: { readonly directory: Directory }) {
  const t = useText();
  const { address, query, go } = useFrame();
  const [ticked, setTicked] = useState(NOBODY);

  const view = parseView(query.get('view'));
  const search = query.get('search') ?? '';
  const sort = query.get('sort');
  const users = useMemo(() => listOf(directory, view, search, parseOrder(sort)), [directory, view, search, sort]);
  // Who is not listed is not selected, whatever was ticked before.
  const selected = useMemo(() => users.filter((user) => ticked.has(user.id)), [users, ticked]);
  const page = pageOf(users, query.get('page'));

  const ask = (change: Readonly<Record<string, string | undefined>>) =>
    go(withQuery(address, { page: undefined, ...change }), { replace: true });
  const tick = (id: UserId) => setTicked(toggled(ticked, id));
  const tickAll = () => setTicked(selected.length === users.length ? NOBODY : new Set(users.map(({ id }) => id)));

  return (
    <>
      <ViewSelect view={view} onChoose={(chosen) => ask({ view: chosen === 'all' ? undefined : chosen })} />
      <IconBar search={search} count={users.length} onSearch={(wanted) => ask({ search: wanted || undefined })} />
      <div className={styles.columns}>
        <div className={styles.table}>
          <UserTable
            users={page.users}
            order={parseOrder(sort)}
            onSort={(column) => ask({ sort: makeOrder(orderAfter(parseOrder(sort), column)) })}
            ticked={ticked}
            onTick={tick}
            all={users.length > 0 && selected.length === users.length}
            some={selected.length > 0}
            onTickAll={tickAll}
          />
          {users.length === 0 && (
            <p className={styles.empty}>
              {search ? t('adminCenter.empty.search', { search }) : t(`adminCenter.empty.${view}`)}
            </p>
          )}
          <Pages page={page} count={users.length} onGo={(number) => ask({ page: String(number) })} />
        </div>
        <SelectedUsers users={selected} />
      </div>
    </>
  );
}

function toggled(ticked: ReadonlySet<UserId>, id: UserId): ReadonlySet<UserId> {
  const next = new Set(ticked);
  if (!next.delete(id)) next.add(id);
  return next;
}
