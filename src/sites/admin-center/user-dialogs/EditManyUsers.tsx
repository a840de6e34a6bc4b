import { useId, useState, type FormEvent } from 'react';
import { usersAmong, type User, type UserChanges } from '../../../core/index';
import { Rejected } from '../../../i18n/Rejected';
import { useText } from '../../../i18n/useText';
import { useWorld } from '../../../store/run';
import { useCommand } from '../../../store/useCommand';
import type { DialogProps } from './asked';
import { Choice } from '../dialog/Choice';
import { Dialog } from '../dialog/Dialog';
import { DialogButtons } from '../dialog/DialogButtons';
import { LicenceChoices } from './LicenceChoices';
import type { Administrator } from '../frame/roles';
import { unfulfilled } from './saving';
import { useLocations } from './useLocations';
import { office365Of } from '../frame/userList';
import { UserNames } from './UserNames';
import styles from '../dialog/Form.module.css';

const KEEP = 'keep';
const WAYS = [KEEP, 'replace', 'add'] as const;

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
  const locations = useLocations();
  const { send, rejection } = useCommand();
  const [status, setStatus] = useState<'keep' | 'allowed' | 'blocked'>(KEEP);
  const [location, setLocation] = useState<string>(KEEP);
  const [way, setWay] = useState<(typeof WAYS)[number]>(KEEP);
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());

  const directory = administrator.home;
  const count = users.length;
  const keep = { value: KEEP, text: t('adminCenter.many.keep') } as const;

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const changes: UserChanges = {
      ...(status !== KEEP && { signInBlocked: status === 'blocked' }),
      ...(location !== KEEP && { usageLocation: location }),
    };
    const others = office365Of(world, directory).flatMap((one) => (wanted.has(one.id) ? [] : [one.id]));
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
  };

  return (
    <Dialog title={t('adminCenter.many.title', { count })} onClose={onClose}>
      <UserNames users={users} />
      <form noValidate className={styles.form} autoComplete="off" onSubmit={(event) => void save(event)}>
        {!licencesOnly && (
          <>
            <Choice
              name="signIn"
              label={t('adminCenter.form.signIn')}
              value={status}
              options={[
                keep,
                { value: 'allowed', text: t('adminCenter.form.signIn.allowed') },
                { value: 'blocked', text: t('adminCenter.form.signIn.blocked') },
              ]}
              onChoose={setStatus}
            />
            <Choice
              name="location"
              label={t('adminCenter.form.location')}
              value={location}
              options={[keep, ...locations]}
              onChoose={setLocation}
            />
          </>
        )}
        <fieldset>
          <legend className={styles.legend}>{t('adminCenter.many.licences')}</legend>
          {WAYS.map((one) => (
            <div key={one} className={styles.choice}>
              <input id={`${id}-${one}`} type="radio" name={id} checked={way === one} onChange={() => setWay(one)} />
              <label htmlFor={`${id}-${one}`}>{t(`adminCenter.many.licences.${one}`)}</label>
            </div>
          ))}
        </fieldset>
        {way !== KEEP && (
          <LicenceChoices
            directory={directory}
            legend={t('adminCenter.form.licences.assign')}
            wanted={wanted}
            onChoose={setWanted}
          />
        )}
        <Rejected why={rejection} className={styles.refused} />
        <DialogButtons go={t('adminCenter.edit.save')} onCancel={onClose} name="admin-center.save" />
      </form>
    </Dialog>
  );
}
