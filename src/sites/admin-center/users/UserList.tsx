import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { findDirectory, type UserId } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { withQuery } from '../../../map/withQuery';
import { useFrame, usePlace } from '../../../store/frame';
import { useOutcome } from '../../../store/useOutcome';
import { useOrderedList } from '../../../ui/list/useOrderedList';
import type { Asked, Done } from '../user-dialogs/asked';
import { IconBar } from './IconBar';
import { COMPARE, makeOrder, orderAfter, parseOrder } from './order';
import type { Administrator } from '../frame/roles';
import { SelectedUsers } from './SelectedUsers';
import { keeping } from '../frame/userList';
import { NOBODY, selectedOf, tickedOn, toggled, type Ticks } from './ticks';
import { UserDialog } from '../user-dialogs/UserDialog';
import { UserTable } from './UserTable';
import { parseView } from '../frame/views';
import { ViewSelect } from './ViewSelect';
import styles from './UserList.module.css';

/** The users of a directory as the address asks for them: which view, which search, which order. */
export function UserList({ administrator }: { readonly administrator: Administrator }) {
  const t = useText();
  const { go } = useFrame();
  const { address, query } = usePlace();
  const [ticks, setTicks] = useState<Ticks>(NOBODY);
  const [typed, setTyped] = useState<string>();
  const [asked, setAsked] = useState<Asked>();
  const { said, say, unsay } = useOutcome<Done>();
  const doneLine = useRef<HTMLParagraphElement>(null);
  const directory = administrator.home;

  const view = parseView(query.get('view'));
  const search = query.get('search') ?? '';
  const order = parseOrder(query.get('sort'));
  const { column, descending } = order;
  const sought = typed ?? search;
  const keeps = useMemo(() => keeping(view, sought), [view, sought]);
  const reading = useMemo(() => ({ keeps, compare: COMPARE[column], descending }), [keeps, column, descending]);
  const users = useOrderedList(directory.users, reading);
  const ticked = useMemo(() => tickedOn(users, ticks), [users, ticks]);
  const selected = useMemo(() => selectedOf(users, ticks, directory, reading), [users, ticks, directory, reading]);

  // Whatever opened the dialog may be gone with what was done; the keyboard goes on from what is said of it.
  const focusSaid = useEffectEvent(() => {
    if (said && document.activeElement === document.body) doneLine.current?.focus();
  });
  useEffect(() => {
    if (!asked) focusSaid();
  }, [asked]);

  const ask = (change: Readonly<Record<string, string | undefined>>) =>
    go(withQuery(address, change), { replace: true });
  const askFor = useCallback(
    (wanted: Asked) => {
      unsay();
      setAsked(wanted);
    },
    [unsay],
  );
  const find = (wanted: string) => {
    setTyped(undefined);
    ask({ search: wanted || undefined });
  };
  const tick = useCallback((id: UserId) => setTicks((now) => toggled(now, id)), []);
  const tickAll = () => setTicks(selected.length === users.length ? NOBODY : users);

  return (
    <>
      <ViewSelect view={view} onChoose={(chosen) => ask({ view: chosen === 'all' ? undefined : chosen })} />
      <IconBar
        administrator={administrator}
        search={search}
        sought={sought}
        count={users.length}
        onType={setTyped}
        onSearch={find}
        onAdd={() => askFor({ kind: 'add' })}
      />
      <p ref={doneLine} role="status" tabIndex={-1} className={styles.done}>
        {said && t(said.text, { count: said.count })}
      </p>
      <div className={styles.columns}>
        <div className={styles.table}>
          <UserTable
            users={users}
            order={order}
            onSort={(pressed) => ask({ sort: makeOrder(orderAfter(order, pressed)) })}
            ticked={ticked}
            onTick={tick}
            all={users.length > 0 && selected.length === users.length}
            some={selected.length > 0}
            onTickAll={tickAll}
          />
          {users.length === 0 && (
            <p className={styles.empty}>
              {sought.trim() ? t('adminCenter.empty.search', { search: sought }) : t(`adminCenter.empty.${view}`)}
            </p>
          )}
        </div>
        <SelectedUsers users={selected} administrator={administrator} onAsk={askFor} />
      </div>
      {asked && (
        <UserDialog
          asked={asked}
          administrator={administrator}
          onClose={() => setAsked(undefined)}
          onDone={(done) => say(done, (world) => findDirectory(world, directory.id)?.users)}
        />
      )}
    </>
  );
}
