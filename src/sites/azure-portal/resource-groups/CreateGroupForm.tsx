import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useRejectionText } from '../../../i18n/Rejected';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useCommand } from '../../../store/useCommand';
import { Field } from '../../../ui/Field';
import styles from './CreateGroupForm.module.css';
import { LOCATIONS } from './locations';
import { NoSubscriptions } from '../blade/NoSubscriptions';
import { useSeen } from '../frame/useSeen';

export function CreateGroupForm() {
  const t = useText();
  const reason = useRejectionText();
  const { go } = useFrame();
  const { send, rejection } = useCommand();
  const { subscriptions } = useSeen();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string>();
  const [location, setLocation] = useState<string>(LOCATIONS[0]);
  const subscription = subscriptions.find(({ id }) => id === chosen) ?? subscriptions[0];
  const why = rejection && reason(rejection);
  const nameIsWrong = rejection?.code.startsWith('group-name') ?? false;

  useEffect(() => {
    if (rejection) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [rejection]);
  if (!subscription) return <NoSubscriptions />;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wish = { subscription: subscription.id, group: name.trim(), location };
    const events = await send({ type: 'createResourceGroup', ...wish });
    const made = events?.find((one) => one.type === 'ResourceGroupCreated');
    if (!made) return;
    go(addresses.azurePortal.resourceGroup({ name: made.group, subscription: made.subscription }), { replace: true });
  };

  const look = { className: styles.field, errorClassName: styles.error, required: true };
  return (
    <form ref={form} noValidate autoComplete="off" className={styles.form} onSubmit={(event) => void submit(event)}>
      <Field {...look} label={t('azurePortal.createGroup.name')} error={nameIsWrong ? why : undefined}>
        {(control) => (
          <input
            {...control}
            type="text"
            spellCheck={false}
            value={name}
            onChange={(event) => setName(event.target.value)}
            {...target('azure-portal.groupName')}
          />
        )}
      </Field>
      <Field {...look} label={t('azurePortal.list.subscription')} error={nameIsWrong ? undefined : why}>
        {(control) => (
          <select {...control} value={subscription.id} onChange={(event) => setChosen(event.target.value)}>
            {subscriptions.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name} ({one.id})
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field {...look} label={t('azurePortal.createGroup.location')}>
        {(control) => (
          <select {...control} value={location} onChange={(event) => setLocation(event.target.value)}>
            {LOCATIONS.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        )}
      </Field>
      <button type="submit" className={styles.create} {...target('azure-portal.createGroup')}>
        {t('azurePortal.createGroup.create')}
      </button>
    </form>
  );
}
