import { useEffect, useMemo, useRef, useState } from 'react';
import type { UserId } from '../../core/index';
import { useText } from '../../i18n/useText';
import { useFrame, withQuery } from '../../store/frame';
import type { Asked, Done } from './asked';
import { IconBar } from './IconBar';
import { Pages } from './Pages';
import { makeOrder, orderAfter, parseOrder } from './order';
import { pageOf } from './paging';
import type { Administrator } from './roles';
import { SelectedUsers } from './SelectedUsers';
import { listOf } from './userList';
import { UserDialog } from './UserDialog';
import { UserTable } from './UserTable';
import { parseView } from './views';
import { ViewSelect } from './ViewSelect';
import styles from './UserList.module.css';

const NOBODY: ReadonlySet<UserId> = new Set();

/** The users of a directory as the address asks for them: which view, which search, which order, which page. */
export function UserList({ administrator }: { readonly administrator: Administrator }) {
  const t = useText();
  const { address, query, go } = useFrame();
  const [ticked, setTicked] = useState(NOBODY);
  const [asked, setAsked] = useState<Asked>();
  const [done, setDone] = useState<Done>();
  const doneLine = useRef<HTMLParagraphElement>(null);
  const directory = administrator.home;

  const view = parseView(query.get('view'));
  const search = query.get('search') ?? '';
  const sort = query.get('sort');
  const users = useMemo(() => listOf(directory, view, search, parseOrder(sort)), [directory, view, search, sort]);
  // Who is not listed is not selected, whatever was ticked before.
  const selected = useMemo(() => users.filter((user) => ticked.has(user.id)), [users, ticked]);
  const page = pageOf(users, query.get('page'));

  // Whatever opened the dialog may be gone with what was done; the keyboard goes on from what is said of it.
  useEffect(() => {
    if (done && !asked && document.activeElement === document.body) doneLine.current?.focus();
  }, [done, asked]);

  const ask = (change: Readonly<Record<string, string | undefined>>) =>
    go(withQuery(address, { page: undefined, ...change }), { replace: true });
  const askFor = (wanted: Asked) => {
    setDone(undefined);
    setAsked(wanted);
  };
  const tick = (id: UserId) => setTicked(toggled(ticked, id));
  const tickAll = () => setTicked(selected.length === users.length ? NOBODY : new Set(users.map(({ id }) => id)));

  return (
    <>
      <ViewSelect view={view} onChoose={(chosen) => ask({ view: chosen === 'all' ? undefined : chosen })} />
      <IconBar
        administrator={administrator}
        search={search}
        count={users.length}
        onSearch={(wanted) => ask({ search: wanted || undefined })}
        onAdd={() => askFor({ kind: 'add' })}
      />
      <p ref={doneLine} role="status" tabIndex={-1} className={styles.done}>
        {done && t(done.text, { count: done.count })}
      </p>
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
        <SelectedUsers users={selected} administrator={administrator} onAsk={askFor} />
      </div>
      {asked && (
        <UserDialog asked={asked} administrator={administrator} onClose={() => setAsked(undefined)} onDone={setDone} />
      )}
    </>
  );
}

function toggled(ticked: ReadonlySet<UserId>, id: UserId): ReadonlySet<UserId> {
  const next = new Set(ticked);
  if (!next.delete(id)) next.add(id);
  return next;
}
