import { useEffect, useId, useRef } from 'react';
import type { Account, AzureSubscription, Directory, DirectoryId } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { Field } from '../../../ui/Field';
import { Form } from '../../../ui/Form';
import { useForm } from '../../../ui/useForm';
import { useAdministeredName } from '../frame/useAdministeredName';
import { directoryLabel } from './directoryLabel';
import styles from '../dialog/dialogForm.module.css';
import { ReadOnly } from '../dialog/ReadOnly';
import { Ring } from '../table/Ring';
import { Rings } from '../table/Rings';
import { SimulatorSays } from './SimulatorSays';

type ChooseDirectoryProps = {
  readonly account: Account;
  readonly subscription: AzureSubscription;
  readonly directories: readonly Directory[];
  readonly chosen: Directory | undefined;
  readonly onChoose: (directory: DirectoryId) => void;
  readonly onNext: () => void;
};

/** The first step of EDIT DIRECTORY. It says how a missing directory gets into the list. */
export function ChooseDirectory(props: ChooseDirectoryProps) {
  const { account, subscription, directories, chosen, onChoose, onNext } = props;
  const { kind, userName } = account;
  const t = useText();
  const nameOf = useAdministeredName();
  const id = useId();
  const form = useForm({ start: {}, submit: onNext });
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => select.current?.focus(), []);
  return (
    <Form form={form} className={styles.form}>
      <div className={styles.field}>
        <label htmlFor={id}>{t('classicPortal.tab.subscriptions')}</label>
        <ReadOnly id={id} value={nameOf(subscription)} />
      </div>
      <Field label={t('classicPortal.subscription.directory')} className={styles.field}>
        {(control) => (
          <select
            {...control}
            ref={select}
            autoComplete="off"
            value={chosen?.id ?? ''}
            onChange={({ target: { value } }) => onChoose(value)}
            {...target('classic-portal.editDirectory.directory')}
          >
            {directories.map((directory) => (
              <option key={directory.id} value={directory.id}>
                {directoryLabel(directory)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <SimulatorSays>
        <p>{t('classicPortal.editDirectory.missing', { kind, userName })}</p>
      </SimulatorSays>
      <Rings>
        <Ring of="next" />
      </Rings>
    </Form>
  );
}
