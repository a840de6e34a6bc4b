import { useState } from 'react';
import { office365SubscriptionsOf, type Rejection, type User } from '../../../core/index';
import { useRejectionText } from '../../../i18n/useRejectionText';
import { Rejected } from '../../../parts/Rejected';
import { useText } from '../../../i18n/useText';
import { useWorld } from '../../../store/run';
import { useCommand } from '../../../store/useCommand';
import { Form } from '../../../ui/Form';
import { useForm } from '../../../ui/useForm';
import { lacksAddress } from './administratorAddress';
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
import styles from '../dialog/Form.module.css';

const TABS = ['details', 'settings', 'roles', 'licenses'] as const;
type Tab = (typeof TABS)[number];

/** What is said beside its field, and so on the tab that has it. */
const TAB_OF: Partial<Record<Rejection['code'], Tab>> = {
  'display-name-missing': 'details',
  'alternate-email-malformed': 'roles',
};

type Typed = Draft & { readonly wanted: ReadonlySet<string> };

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
  const [tab, setTab] = useState<Tab>('details');
  const [judged, setJudged] = useState<Rejection>();

  const directory = administrator.home;
  const flawAt = rejection && TAB_OF[rejection.code];
  const errorAt = (here: Tab) => (rejection && flawAt === here ? rejectionText(rejection) : undefined);
  const form = useForm<Typed, { alternateEmail: boolean }>({
    start: () => ({ ...user, wanted: new Set(user.licences) }),
    judge: (typed) => ({ alternateEmail: loses(typed) }),
    submit: save,
    onType: forget,
    onFlawed: () => {
      forget();
      setTab('roles');
    },
  });
  const { values, type } = form;
  const addressError = form.tried && loses(values) ? t('adminCenter.form.alternateEmail.missing') : errorAt('roles');

  // An administrator from before who has none may be edited otherwise.
  function loses(draft: Draft): boolean {
    const isNew = draft.role !== user.role || draft.alternateEmail !== user.alternateEmail;
    return isNew && lacksAddress(draft);
  }

  async function save({ wanted, ...draft }: Typed) {
    const take = office365SubscriptionsOf(world, directory.id).flatMap(({ id }) => (wanted.has(id) ? [] : [id]));
    const wish = unfulfilled([user], { changes: changesOf(user, draft), give: [...wanted], take });
    if (!wish) return onClose();
    if (!(await send({ type: 'editUsers', directory: directory.id, users: [user.id], ...wish }))) return;
    onDone({ text: 'adminCenter.edit.done', count: 1 });
    onClose();
  }

  // A new refusal shows the tab that it is about.
  if (rejection !== judged) {
    setJudged(rejection);
    if (flawAt) setTab(flawAt);
  }

  const licences = (
    <LicenceChoices
      directory={directory}
      legend={t('adminCenter.form.licences.assign')}
      wanted={values.wanted}
      onChoose={(wanted) => type({ wanted })}
    />
  );

  return (
    <Dialog title={user.displayName} onClose={onClose}>
      <p>{user.userName}</p>
      <Form form={form} className={styles.form}>
        {licencesOnly ? (
          licences
        ) : (
          <Tabs
            label={user.displayName}
            tabs={TABS.map((id) => ({ id, name: t(`adminCenter.edit.${id}`) }))}
            chosen={tab}
            onChoose={setTab}
          >
            {tab === 'details' && <EditDetails draft={values} onType={type} displayNameError={errorAt('details')} />}
            {tab === 'settings' && <EditSettings draft={values} onType={type} />}
            {tab === 'roles' && (
              <EditRoles
                administrator={administrator}
                draft={values}
                onType={type}
                alternateEmailError={addressError}
              />
            )}
            {tab === 'licenses' && licences}
          </Tabs>
        )}
        <Rejected why={flawAt ? undefined : rejection} className={styles.refused} />
        <DialogButtons go={t('adminCenter.edit.save')} onCancel={onClose} name="admin-center.save" />
      </Form>
    </Dialog>
  );
}
