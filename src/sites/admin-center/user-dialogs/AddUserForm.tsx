import { useState, type FormEvent } from 'react';
import { findDirectory, userNamed, type Directory, type PasswordFlaw, type User } from '../../../core/index';
import { Rejected, useRejectionText } from '../../../i18n/Rejected';
import { useText } from '../../../i18n/useText';
import { useRun } from '../../../store/run';
import { useCommand } from '../../../store/useCommand';
import { useFocusWithin } from '../../../ui/useFocusWithin';
import { Choice } from '../dialog/Choice';
import { DialogButtons } from '../dialog/DialogButtons';
import { LicenceChoices } from './LicenceChoices';
import { Line } from '../dialog/Line';
import { displayNameOf, flawsOf, userNameOf, type NewUser } from './newUser';
import { PasswordChoice } from './PasswordChoice';
import { RoleChoice } from './RoleChoice';
import type { Administrator } from '../frame/roles';
import { useLocations } from './useLocations';
import { UserNameFields } from './UserNameFields';
import styles from '../dialog/Form.module.css';

type Props = {
  readonly administrator: Administrator;
  readonly onCreated: (created: User) => void;
  readonly onCancel: () => void;
};

export function AddUserForm({ administrator, onCreated, onCancel }: Props) {
  const t = useText();
  const rejectionText = useRejectionText();
  const { send, rejection } = useCommand();
  const directory = administrator.home;
  const [form, setForm] = useState<NewUser>(() => emptyForm(directory));
  const [judged, setJudged] = useState(false);
  const [passwordFlaw, setPasswordFlaw] = useState<PasswordFlaw>();
  const locations = useLocations(directory.country);
  const [fields, focusError] = useFocusWithin<HTMLFormElement>('[aria-invalid="true"]');

  const flaws = flawsOf(form, directory);
  const type = (change: Partial<NewUser>) => setForm({ ...form, ...change });
  const typePassword = (change: Partial<NewUser>) => {
    setPasswordFlaw(undefined);
    type(change);
  };
  const errorOf = (field: 'displayName' | 'name' | 'location') => {
    const flaw = judged ? flaws[field] : undefined;
    return flaw && rejectionText(flaw);
  };

  const create = async (event: FormEvent) => {
    event.preventDefault();
    setJudged(true);
    setPasswordFlaw(flaws.password);
    if (Object.values(flaws).some(Boolean)) {
      focusError();
      // No password that might be somebody's own stays in the page.
      if (flaws.password === 'password-not-for-training') type({ typed: '', again: '' });
      return;
    }
    const { firstName, lastName, location, role, licences } = form;
    const details = {
      firstName: firstName.trim(),
      lastName: lastName.trim(),
      displayName: displayNameOf(form),
      usageLocation: location,
    };
    const userName = userNameOf(form);
    const give = [...licences];
    if (!(await send({ type: 'addUser', directory: directory.id, userName, role, details, give }))) return;
    const created = userNow(directory.id, userName);
    if (created) onCreated(created);
  };

  return (
    <form ref={fields} noValidate className={styles.form} autoComplete="off" onSubmit={(event) => void create(event)}>
      <div className={styles.pair}>
        <Line
          name="firstName"
          label={t('adminCenter.form.firstName')}
          value={form.firstName}
          onType={(firstName) => type({ firstName })}
        />
        <Line
          name="lastName"
          label={t('adminCenter.form.lastName')}
          value={form.lastName}
          onType={(lastName) => type({ lastName })}
        />
      </div>
      <Line
        name="displayName"
        label={t('adminCenter.form.displayName')}
        value={form.displayName ?? displayNameOf(form)}
        onType={(displayName) => type({ displayName })}
        error={errorOf('displayName')}
        required
      />
      <UserNameFields form={form} domains={directory.domains} onType={type} error={errorOf('name')} />
      <PasswordChoice form={form} onType={typePassword} flaw={passwordFlaw} />
      <Choice
        name="location"
        label={t('adminCenter.form.location')}
        value={form.location}
        options={[{ value: '', text: t('adminCenter.form.location.none') }, ...locations]}
        onChoose={(location) => type({ location })}
        error={errorOf('location')}
      />
      <RoleChoice administrator={administrator} value={form.role} onChoose={(role) => type({ role })} />
      <LicenceChoices
        directory={directory}
        legend={t('adminCenter.add.licences')}
        wanted={form.licences}
        onChoose={(licences) => type({ licences })}
      />
      <Rejected why={rejection} className={styles.refused} />
      <DialogButtons go={t('adminCenter.add.go')} onCancel={onCancel} name="admin-center.create" />
    </form>
  );
}

function emptyForm({ initialDomain, country }: Directory): NewUser {
  return {
    firstName: '',
    lastName: '',
    displayName: undefined,
    name: '',
    domain: initialDomain,
    location: country,
    role: 'user',
    licences: new Set(),
    password: 'auto',
    typed: '',
    again: '',
  };
}

function userNow(directory: string, userName: string): User | undefined {
  const { run } = useRun.getState();
  const found = run && findDirectory(run.world, directory);
  return found && userNamed(found, userName);
}
