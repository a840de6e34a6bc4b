import { useId } from 'react';
import { office365SubscriptionsOf, usersAmong, type User, type UserChanges } from '../../../core/index';
import { Rejected } from '../../../parts/Rejected';
import { useCountries } from '../../../parts/useCountries';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { useWorld } from '../../../store/run';
import { useCommand } from '../../../store/useCommand';
import { Form } from '../../../ui/Form';
import { useForm } from '../../../ui/useForm';
import type { DialogProps } from './asked';
import { Choice } from '../dialog/Choice';
import { Dialog } from '../dialog/Dialog';
import { DialogButtons } from '../dialog/DialogButtons';
import { LicenceChoices } from './LicenceChoices';
import type { Administrator } from '../frame/roles';
import { unfulfilled } from './saving';
import { UserNames } from './UserNames';
import styles from '../dialog/Form.module.css';

const KEEP = 'keep';
const WAYS = [KEEP, 'replace', 'add'] as const;

type Typed = {
  readonly status: 'keep' | 'allowed' | 'blocked';
  readonly location: string;
  readonly way: (typeof WAYS)[number];
  readonly wanted: ReadonlySet<string>;
};

type Props = DialogProps & {
  readonly users: readonly User[];
  readonly administrator: Administrator;
  readonly licencesOnly: boolean;
};

/** Says the same of several users at once; whatever is left at “keep” stays as it is for each of them. */
export function EditManyUsers({ users, administrator, licencesOnly, onClose, onDone }: Props) {
  const t = useText();
  const id = useId();
  const world = useWorld();
  const locations = useCountries();
  const { send, rejection } = useCommand();
  const form = useForm<Typed>({
    start: { status: KEEP, location: KEEP, way: KEEP, wanted: new Set() },
    submit: save,
  });
  const { values, type } = form;

  const directory = administrator.home;
  const count = users.length;
  const keep = { value: KEEP, text: t('adminCenter.many.keep') } as const;

  async function save({ status, location, way, wanted }: Typed) {
    const changes: UserChanges = {
      ...(status !== KEEP && { signInBlocked: status === 'blocked' }),
      ...(location !== KEEP && { usageLocation: location }),
    };
    const others = office365SubscriptionsOf(world, directory.id).flatMap((one) => (wanted.has(one.id) ? [] : [one.id]));
    const ids = users.map((user) => user.id);
    const wish = unfulfilled(usersAmong(directory, ids), {
      changes,
      give: way === KEEP ? [] : [...wanted],
      take: way === 'replace' ? others : [],
    });
    if (!wish) return onClose();
    if (!(await send({ type: 'editUsers', directory: directory.id, users: ids, ...wish }))) return;
    onDone({ text: 'adminCenter.edit.done', count });
    onClose();
  }

  return (
    <Dialog title={t('adminCenter.many.title', { count })} onClose={onClose}>
      <UserNames users={users} />
      <Form form={form} className={styles.form}>
        {!licencesOnly && (
          <>
            <Choice
              name="signIn"
              label={t('adminCenter.form.signIn')}
              value={values.status}
              options={[
                keep,
                { value: 'allowed', text: t('adminCenter.form.signIn.allowed') },
                { value: 'blocked', text: t('adminCenter.form.signIn.blocked') },
              ]}
              onChoose={(status) => type({ status })}
            />
            <Choice
              name="location"
              label={t('adminCenter.form.location')}
              value={values.location}
              options={[keep, ...locations]}
              onChoose={(location) => type({ location })}
            />
          </>
        )}
        <fieldset>
          <legend className={styles.legend}>{t('adminCenter.many.licences')}</legend>
          {WAYS.map((one) => (
            <div key={one} className={styles.choice}>
              <input
                id={`${id}-${one}`}
                type="radio"
                name={id}
                checked={values.way === one}
                onChange={() => type({ way: one })}
                {...target(`admin-center.licences-${one}`)}
              />
              <label htmlFor={`${id}-${one}`}>{t(`adminCenter.many.licences.${one}`)}</label>
            </div>
          ))}
        </fieldset>
        {values.way !== KEEP && (
          <LicenceChoices
            directory={directory}
            legend={t('adminCenter.form.licences.assign')}
            wanted={values.wanted}
            onChoose={(wanted) => type({ wanted })}
          />
        )}
        <Rejected why={rejection} className={styles.refused} />
        <DialogButtons go={t('adminCenter.edit.save')} onCancel={onClose} name="admin-center.save" />
      </Form>
    </Dialog>
  );
}
