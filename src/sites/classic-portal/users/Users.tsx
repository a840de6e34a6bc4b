import { useEffect, useId, useRef, useState } from 'react';
import { distinctUser, type UserId } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { useCommand } from '../../../store/useCommand';
import { useOutcome } from '../../../store/useOutcome';
import { AddUserDialog } from './AddUserDialog';
import { DeleteQuestion } from '../dialog/DeleteQuestion';
import { DirectoryPage } from '../frame/DirectoryPage';
import { isThere, type Outcome } from './outcome';
import { ResetPasswordDialog } from './ResetPasswordDialog';
import { Strip } from '../dialog/Strip';
import type { Task } from './tasks';
import { useChosenUser } from './useChosenUser';
import { UserCommands } from './UserCommands';
import { UserReasons } from './UserReasons';
import { useSelection } from '../table/useSelection';
import { UserTable } from './UserTable';

/** USERS: all users of the directory, in the order in which they came, and what can be done with them. */
export function Users() {
  const t = useText();
  const titleOf = useDirectoryName();
  const { directory, user } = useChosenUser();
  const { select } = useSelection();
  const { send, rejection, forget } = useCommand();
  const [begun, setBegun] = useState<{ readonly task: Task; readonly user: UserId | undefined }>();
  const { said, say, unsay } = useOutcome<string>();
  const [deleted, setDeleted] = useState<UserId>();
  const table = useRef<HTMLDivElement>(null);
  const reasons = useId();
  // A task that was begun on one user does not continue on another.
  const task = begun?.user === user?.id ? begun?.task : undefined;

  // The row and the command that had the focus are gone.
  useEffect(() => {
    if (deleted) table.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus();
  }, [deleted]);

  function begin(next: Task) {
    forget();
    unsay();
    setBegun({ task: next, user: user?.id });
  }

  function end(what?: Outcome) {
    setBegun(undefined);
    if (what && directory) say(what.text, (world) => isThere(world, directory.id, what.userName));
  }

  async function deleteUser() {
    if (!directory || !user) return;
    const gone = await send({ type: 'deleteUsers', directory: directory.id, users: [user.id] });
    if (!gone) {
      setBegun(undefined);
      return;
    }
    select(undefined);
    setDeleted(user.id);
    const text = t('classicPortal.delete.done', { name: distinctUser(directory, user) });
    end({ text, userName: user.userName });
  }

  const asked = task === 'delete' && directory && user && (
    <DeleteQuestion
      question={t('classicPortal.delete.question', {
        name: user.displayName,
        userName: user.userName,
        directory: titleOf(directory),
      })}
      onYes={() => void deleteUser()}
      onNo={() => end()}
    />
  );
  return (
    <DirectoryPage
      tab="users"
      commands={<UserCommands reasons={reasons} onTask={begin} />}
      strip={<Strip why={rejection} said={said} more={asked || <UserReasons id={reasons} />} />}
    >
      {(opened, account) => (
        <>
          <div ref={table}>
            <UserTable directory={opened} />
          </div>
          {task === 'addUser' && <AddUserDialog account={account} directory={opened} onClose={end} />}
          {task === 'resetPassword' && user && (
            <ResetPasswordDialog directory={opened} user={user} onClose={() => end()} />
          )}
        </>
      )}
    </DirectoryPage>
  );
}
