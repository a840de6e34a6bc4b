import { findDirectory, userNamed, type Directory, type User } from '../../../core/index';
import { useRejectionText } from '../../../i18n/useRejectionText';
import { Rejected } from '../../../parts/Rejected';
import { useCountries } from '../../../parts/useCountries';
import { useNewPassword } from '../../../parts/useNewPassword';
import { useText } from '../../../i18n/useText';
import { useRun } from '../../../store/run';
import { useCommand } from '../../../store/useCommand';
import { Form } from '../../../ui/Form';
import { useForm } from '../../../ui/useForm';
import { Choice } from '../dialog/Choice';
import { DialogButtons } from '../dialog/DialogButtons';
import { lacksAddress } from './administratorAddress';
import { LicenceChoices } from './LicenceChoices';
import { Line } from '../dialog/Line';
import { displayNameOf, flawsOf, userNameOf, type NewUser } from './newUser';
import { PasswordChoice } from './PasswordChoice';
import { RoleChoice } from './RoleChoice';
import type { Administrator } from '../frame/roles';
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
  const locations = useCountries(directory.country);
  const password = useNewPassword();
  const form = useForm<NewUser>({
    start: () => emptyForm(directory),
    judge: (typed) => ({
      ...flawsOf(typed, directory),
      password: typed.password === 'typed' ? password.judge() : undefined,
      alternateEmail: lacksAddress(typed),
    }),
    submit: create,
  });

  const { values, type } = form;
  const errorOf = (field: 'displayName' | 'name' | 'location') => {
    const flaw = form.tried ? flawsOf(values, directory)[field] : undefined;
    return flaw && rejectionText(flaw);
  };

  const malformed = rejection?.code === 'alternate-email-malformed';
  const addressError = malformed
    ? rejectionText(rejection)
    : form.tried && lacksAddress(values)
      ? t('adminCenter.form.alternateEmail.missing')
      : undefined;

  async function create(typed: NewUser) {
    const { firstName, lastName, location, role, alternateEmail, licences } = typed;
    const details = {
      firstName: firstName.trim(),
      lastName: lastName.trim(),
      displayName: displayNameOf(typed),
      usageLocation: location,
      ...(role !== 'user' && { alternateEmail: alternateEmail.trim() }),
    };
    const userName = userNameOf(typed);
    const give = [...licences];
    if (!(await send({ type: 'addUser', directory: directory.id, userName, role, details, give }))) return;
    const created = userNow(directory.id, userName);
    if (created) onCreated(created);
  }

  return (
    <Form form={form} className={styles.form}>
      <div className={styles.pair}>
        <Line
          name="firstName"
          label={t('adminCenter.form.firstName')}
          value={values.firstName}
          onType={(firstName) => type({ firstName })}
        />
        <Line
          name="lastName"
          label={t('adminCenter.form.lastName')}
          value={values.lastName}
          onType={(lastName) => type({ lastName })}
        />
      </div>
      <Line
        name="displayName"
        label={t('adminCenter.form.displayName')}
        value={values.displayName ?? displayNameOf(values)}
        onType={(displayName) => type({ displayName })}
        error={errorOf('displayName')}
        required
      />
      <UserNameFields form={values} domains={directory.domains} onType={type} error={errorOf('name')} />
      <PasswordChoice way={values.password} onChoose={(way) => type({ password: way })} desk={password} />
      <Choice
        name="location"
        label={t('adminCenter.form.location')}
        value={values.location}
        options={[{ value: '', text: t('adminCenter.form.location.none') }, ...locations]}
        onChoose={(location) => type({ location })}
        error={errorOf('location')}
      />
      <RoleChoice administrator={administrator} value={values.role} onChoose={(role) => type({ role })} />
      {values.role !== 'user' && (
        <Line
          name="alternateEmail"
          label={t('adminCenter.form.alternateEmail')}
          value={values.alternateEmail}
          onType={(alternateEmail) => type({ alternateEmail })}
          error={addressError}
          required
        />
      )}
      <LicenceChoices
        directory={directory}
        legend={t('adminCenter.add.licences')}
        wanted={values.licences}
        onChoose={(licences) => type({ licences })}
      />
      <Rejected why={malformed ? undefined : rejection} className={styles.refused} />
      <DialogButtons go={t('adminCenter.add.go')} onCancel={onCancel} name="admin-center.create" />
    </Form>
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
    alternateEmail: '',
    licences: new Set(),
    password: 'auto',
  };
}

function userNow(directory: string, userName: string): User | undefined {
  const { run } = useRun.getState();
  const found = run && findDirectory(run.world, directory);
  return found && userNamed(found, userName);
}
