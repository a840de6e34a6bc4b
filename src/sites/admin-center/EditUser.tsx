import { useState, type FormEvent } from 'react';
import type { User } from '../../core/index';
import { Rejected, useRejectionText } from '../../i18n/Rejected';
import { useText } from '../../i18n/useText';
import { useWorld } from '../../store/run';
import { useCommand } from '../../store/useCommand';
import type { DialogProps } from './asked';
import { Dialog } from './Dialog';
import { DialogButtons } from './DialogButtons';
import { EditDetails } from './EditDetails';
import { EditRoles } from './EditRoles';
import { EditSettings } from './EditSettings';
import { LicenceChoices } from './LicenceChoices';
import type { Administrator } from './roles';
import { changesOf, unfulfilled, type Draft } from './saving';
import { Tabs } from './Tabs';
import { office365Of } from './userList';
import styles from './Form.module.css';

const TABS = ['details', 'settings', 'roles', 'licenses'] as const;

type Props = DialogProps & {
  readonly user: User;
  readonly administrator: Administrator;
  readonly licencesOnly: boolean;
};

/** Everything that can be said of one user. Only what was changed is sent, and what is refused stays as it was typed. */
export function EditUser({ user, administrator, licencesOnly, onClose, onDone }: Props) {
  const t = useText();
  const rejectionText = useRejectionText();
  const world = useWorld();
  const { send, rejection } = useCommand();
  const [draft, setDraft] = useState<Draft>(user);
  const [wanted, setWanted] = useState<ReadonlySet<string>>(() => new Set(user.licences));
  const [tab, setTab] = useState<(typeof TABS)[number]>('details');

  const directory = administrator.home;
  const nameless = rejection?.code === 'display-name-missing';
  const type = (change: Partial<Draft>) => setDraft({ ...draft, ...change });

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const take = office365Of(world, directory).flatMap(({ id }) => (wanted.has(id) ? [] : [id]));
    const wish = unfulfilled([user], { changes: changesOf(user, draft), give: [...wanted], take });
    if (!wish) return onClose();
    if (await send({ type: 'editUsers', directory: directory.id, users: [user.id], ...wish })) {
      onDone({ text: 'adminCenter.edit.done', count: 1 });
      return onClose();
    }
    if (draft.displayName.trim() === '') setTab('details');
  };

  const licences = (
    <LicenceChoices
      directory={directory}
      legend={t('adminCenter.form.licences.assign')}
      wanted={wanted}
      onChoose={setWanted}
    />
  );

  return (
    <Dialog title={user.displayName} onClose={onClose}>
      <p>{user.userName}</p>
      <form noValidate className={styles.form} autoComplete="off" onSubmit={(event) => void save(event)}>
        {licencesOnly ? (
          licences
        ) : (
          <Tabs
            label={user.displayName}
            tabs={TABS.map((id) => ({ id, name: t(`adminCenter.edit.${id}`) }))}
            chosen={tab}
            onChoose={setTab}
          >
            {tab === 'details' && (
              <EditDetails
                draft={draft}
                onType={type}
                displayNameError={nameless ? rejectionText(rejection) : undefined}
              />
            )}
            {tab === 'settings' && <EditSettings draft={draft} onType={type} />}
            {tab === 'roles' && <EditRoles administrator={administrator} draft={draft} onType={type} />}
            {tab === 'licenses' && licences}
          </Tabs>
        )}
        <Rejected why={nameless ? undefined : rejection} className={styles.refused} />
        <DialogButtons go={t('adminCenter.edit.save')} onCancel={onClose} name="admin-center.save" />
      </form>
    </Dialog>
  );
}
