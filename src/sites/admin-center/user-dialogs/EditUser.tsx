import { useState, type FormEvent } from 'react';
import type { Rejection, User } from '../../../core/index';
import { Rejected, useRejectionText } from '../../../i18n/Rejected';
import { useText } from '../../../i18n/useText';
import { useWorld } from '../../../store/run';
import { useCommand } from '../../../store/useCommand';
import { useFocusWithin } from '../../../ui/useFocusWithin';
import type { DialogProps } from './asked';
import { Dialog } from '../dialog/Dialog';
import { DialogButtons } from '../dialog/DialogButtons';
import { EditDetails } from './EditDetails';
import { EditRoles } from './EditRoles';
import { EditSettings } from './EditSettings';
import { LicenceChoices } from './LicenceChoices';
import type { Administrator } from '../frame/roles';
import { changesOf, unfulfilled, type Draft } from './saving';
import { Tabs } from '../dialog/Tabs';
import { office365Of } from '../frame/userList';
import styles from '../dialog/Form.module.css';

const TABS = ['details', 'settings', 'roles', 'licenses'] as const;
type Tab = (typeof TABS)[number];

/** What is said beside its field, and so on the tab that has it. */
const TAB_OF: Partial<Record<Rejection['code'], Tab>> = {
  'display-name-missing': 'details',
  'alternate-email-malformed': 'roles',
};

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
  const { send, rejection, forget } = useCommand();
  const [draft, setDraft] = useState<Draft>(user);
  const [wanted, setWanted] = useState<ReadonlySet<string>>(() => new Set(user.licences));
  const [tab, setTab] = useState<Tab>('details');
  const [judged, setJudged] = useState<Rejection>();

  const directory = administrator.home;
  const flawAt = rejection && TAB_OF[rejection.code];
  const errorAt = (here: Tab) => (rejection && flawAt === here ? rejectionText(rejection) : undefined);
  const type = (change: Partial<Draft>) => {
    forget();
    setDraft({ ...draft, ...change });
  };
  const [fields, focusError] = useFocusWithin<HTMLFormElement>('[aria-invalid="true"]');

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const take = office365Of(world, directory).flatMap(({ id }) => (wanted.has(id) ? [] : [id]));
    const wish = unfulfilled([user], { changes: changesOf(user, draft), give: [...wanted], take });
    if (!wish) return onClose();
    if (await send({ type: 'editUsers', directory: directory.id, users: [user.id], ...wish })) {
      onDone({ text: 'adminCenter.edit.done', count: 1 });
      return onClose();
    }
    focusError();
  };

  // A new refusal shows the tab that it is about.
  if (rejection !== judged) {
    setJudged(rejection);
    if (flawAt) setTab(flawAt);
  }

  const licences = (
    <LicenceChoices
      directory={directory}
      legend={t('adminCenter.form.licences.assign')}
      wanted={wanted}
      onChoose={(next) => {
        forget();
        setWanted(next);
      }}
    />
  );

  return (
    <Dialog title={user.displayName} onClose={onClose}>
      <p>{user.userName}</p>
      <form ref={fields} noValidate className={styles.form} autoComplete="off" onSubmit={(event) => void save(event)}>
        {licencesOnly ? (
          licences
        ) : (
          <Tabs
            label={user.displayName}
            tabs={TABS.map((id) => ({ id, name: t(`adminCenter.edit.${id}`) }))}
            chosen={tab}
            onChoose={setTab}
          >
            {tab === 'details' && <EditDetails draft={draft} onType={type} displayNameError={errorAt('details')} />}
            {tab === 'settings' && <EditSettings draft={draft} onType={type} />}
            {tab === 'roles' && (
              <EditRoles
                administrator={administrator}
                draft={draft}
                onType={type}
                alternateEmailError={errorAt('roles')}
              />
            )}
            {tab === 'licenses' && licences}
          </Tabs>
        )}
        <Rejected why={flawAt ? undefined : rejection} className={styles.refused} />
        <DialogButtons go={t('adminCenter.edit.save')} onCancel={onClose} name="admin-center.save" />
      </form>
    </Dialog>
  );
}
