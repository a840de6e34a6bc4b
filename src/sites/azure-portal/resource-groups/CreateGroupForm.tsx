import { useRejectionText } from '../../../i18n/useRejectionText';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useCommand } from '../../../store/useCommand';
import { Field } from '../../../ui/Field';
import { Form } from '../../../ui/Form';
import { Select } from '../../../ui/Select';
import { useForm } from '../../../ui/useForm';
import { TextInput } from '../../../ui/input/TextInput';
import styles from './CreateGroupForm.module.css';
import { LOCATIONS } from './locations';
import { NoSubscriptions } from '../blade/NoSubscriptions';
import { useSeen } from '../frame/useSeen';

type Typed = {
  readonly name: string;
  /** The id of a subscription; the first one is meant until another is chosen. */
  readonly chosen: string | undefined;
  readonly location: string;
};

export function CreateGroupForm() {
  const t = useText();
  const reason = useRejectionText();
  const { go } = useFrame();
  const { send, rejection } = useCommand();
  const { subscriptions } = useSeen();
  const form = useForm<Typed>({ start: { name: '', chosen: undefined, location: LOCATIONS[0] }, submit: create });
  const { values, type } = form;
  const subscription = subscriptions.find(({ id }) => id === values.chosen) ?? subscriptions[0];
  const why = rejection && reason(rejection);
  const nameIsWrong = rejection?.code.startsWith('group-name') ?? false;

  async function create({ name, location }: Typed) {
    if (!subscription) return;
    const wish = { subscription: subscription.id, group: name.trim(), location };
    const events = await send({ type: 'createResourceGroup', ...wish });
    const made = events?.find((one) => one.type === 'ResourceGroupCreated');
    if (!made) return;
    go(addresses.azurePortal.resourceGroup({ name: made.group, subscription: made.subscription }), { replace: true });
  }

  if (!subscription) return <NoSubscriptions />;

  const look = { className: styles.field, errorClassName: styles.error, required: true };
  return (
    <Form form={form} className={styles.form}>
      <Field {...look} label={t('azurePortal.createGroup.name')} error={nameIsWrong ? why : undefined}>
        {(control) => (
          <TextInput
            {...control}
            spellCheck={false}
            value={values.name}
            onType={(text) => type({ name: text })}
            {...target('azure-portal.groupName')}
          />
        )}
      </Field>
      <Field {...look} label={t('azurePortal.list.subscription')} error={nameIsWrong ? undefined : why}>
        {(control) => (
          <Select
            {...control}
            value={subscription.id}
            options={subscriptions.map(({ id, name }) => ({ value: id, text: `${name} (${id})` }))}
            onChoose={(chosen) => type({ chosen })}
          />
        )}
      </Field>
      <Field {...look} label={t('azurePortal.createGroup.location')}>
        {(control) => (
          <Select
            {...control}
            value={values.location}
            options={LOCATIONS.map((one) => ({ value: one, text: one }))}
            onChoose={(location) => type({ location })}
          />
        )}
      </Field>
      <button type="submit" className={styles.create} {...target('azure-portal.createGroup')}>
        {t('azurePortal.createGroup.create')}
      </button>
    </Form>
  );
}
