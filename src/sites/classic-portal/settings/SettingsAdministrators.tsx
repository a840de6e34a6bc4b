import { useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../../i18n/useText';
import { useCommand } from '../../../store/useCommand';
import { useOutcome } from '../../../store/useOutcome';
import { AddCoAdministrator } from './AddCoAdministrator';
import { isSo, type AdministratorOutcome } from './administrators';
import { AdministratorTable } from './AdministratorTable';
import { Command } from '../frame/Command';
import { useAdministeredName } from '../frame/useAdministeredName';
import { DeleteQuestion } from '../dialog/DeleteQuestion';
import { EditCoAdministrator } from './EditCoAdministrator';
import { SettingsPage } from './SettingsPage';
import { Strip } from '../dialog/Strip';
import { useChosenAdministrator } from './useChosenAdministrator';
import { useSelection } from '../table/useSelection';

type Task = 'add' | 'edit' | 'remove';

/** SETTINGS, ADMINISTRATORS: who may manage the account's Azure subscriptions, and who shall. */
export function SettingsAdministrators() {
  const t = useText();
  const nameOf = useAdministeredName();
  const { row, userName, whyNoEditing, isService } = useChosenAdministrator();
  const { selected, select } = useSelection();
  const { send, rejection, forget } = useCommand();
  const [begun, setBegun] = useState<{ readonly task: Task; readonly selected: string | undefined }>();
  const { said, say, unsay } = useOutcome<string>();
  const [removals, setRemovals] = useState(0);
  const table = useRef<HTMLDivElement>(null);
  const reason = useId();
  // A task that was begun on one row does not continue on another.
  const task = begun?.selected === selected ? begun?.task : undefined;

  // The row and the command that had the focus are gone.
  useEffect(() => {
    if (removals > 0) table.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus();
  }, [removals]);

  function begin(next: Task) {
    forget();
    unsay();
    setBegun({ task: next, selected });
  }

  function end(what?: AdministratorOutcome) {
    setBegun(undefined);
    if (!what) return;
    say(what.text, (world) => isSo(world, what));
    if (row && what.notAt.includes(row.subscription.id)) setRemovals(removals + 1);
  }

  async function remove() {
    if (!row) return;
    const take = [row.subscription.id];
    if (!(await send({ type: 'editCoAdministrator', account: row.account, give: [], take }))) {
      setBegun(undefined);
      return;
    }
    select(undefined);
    const text = t('classicPortal.coAdministrator.removed', { userName, subscription: nameOf(row.subscription) });
    end({ text, userName, at: [], notAt: take });
  }

  const refused = isService && (task === 'edit' || task === 'remove');
  const asked = task === 'remove' && !refused && row && (
    <DeleteQuestion
      question={t('classicPortal.coAdministrator.remove.question', {
        userName,
        subscription: nameOf(row.subscription),
      })}
      onYes={() => void remove()}
      onNo={() => end()}
    />
  );
  return (
    <SettingsPage
      tab="administrators"
      commands={
        <>
          <Command of="add" onPress={() => begin('add')} />
          <Command of="edit" onPress={() => begin('edit')} why={whyNoEditing && reason} />
          <Command of="remove" onPress={() => begin('remove')} why={whyNoEditing && reason} />
        </>
      }
      strip={
        <Strip
          why={rejection}
          said={refused ? t('classicPortal.administrator.isService') : said}
          more={asked || <div id={reason}>{whyNoEditing && <p>{whyNoEditing}</p>}</div>}
        />
      }
    >
      {(account) => (
        <>
          <div ref={table}>
            <AdministratorTable account={account} />
          </div>
          {task === 'add' && <AddCoAdministrator account={account} onClose={end} />}
          {task === 'edit' && !refused && row && (
            <EditCoAdministrator account={account} of={row.account} userName={userName} onClose={end} />
          )}
        </>
      )}
    </SettingsPage>
  );
}
