import {
  distinctUser,
  findDirectory,
  findUser,
  type AccessRole,
  type AzureSubscription,
  type ResourceGroup,
  type UserId,
} from '../../../core/index';
import { Rejected } from '../../../parts/Rejected';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { useCommand } from '../../../store/useCommand';
import { Form } from '../../../ui/Form';
import { useForm } from '../../../ui/useForm';
import { AccessStep } from './AccessStep';
import styles from '../access/giving.module.css';
import { Blade } from '../blade/Blade';
import { partsOf } from './groupParts';
import { PersonChoice } from '../access/PersonChoice';
import { RoleChoice } from './RoleChoice';

type Chosen = { readonly role: AccessRole | undefined; readonly user: UserId | undefined };

type AddAccessBladeProps = {
  readonly group: ResourceGroup;
  readonly subscription: AzureSubscription;
  readonly name: string;
};

export function AddAccessBlade({ group, subscription, name }: AddAccessBladeProps) {
  const t = useText();
  const { go } = useFrame();
  const directory = findDirectory(useWorld(), subscription.directory);
  const { send, rejection, forget } = useCommand();
  const personOf = ({ user }: Chosen) => (directory && user !== undefined ? findUser(directory, user) : undefined);
  const form = useForm<Chosen>({
    start: { role: undefined, user: undefined },
    judge: (chosen) => ({ role: chosen.role === undefined, user: personOf(chosen) === undefined }),
    submit: give,
    onFlawed: forget,
  });
  const { tried, type } = form;
  const { role, user } = form.values;
  const person = personOf(form.values);

  async function give() {
    if (role === undefined || !person) return;
    const given = {
      type: 'giveAccess',
      subscription: subscription.id,
      group: group.name,
      user: person.id,
      role,
    } as const;
    if (await send(given)) go(addresses.azurePortal.groupUsers(partsOf(group)), { replace: true });
  }

  return (
    <Blade
      title={t('azurePortal.access.add')}
      subtitle={name}
      closeTo={addresses.azurePortal.groupUsers(partsOf(group))}
    >
      <Form form={form} className={styles.form}>
        <AccessStep
          number={1}
          title={t('azurePortal.access.selectRole')}
          chosen={role && t(`azurePortal.access.${role}`)}
          error={tried && !role ? t('azurePortal.access.roleMissing') : undefined}
        >
          <RoleChoice chosen={role} onChoose={(next) => type({ role: next })} />
        </AccessStep>
        <AccessStep
          number={2}
          title={t('azurePortal.access.addUsers')}
          chosen={directory && person && distinctUser(directory, person)}
          error={tried && !person ? t('azurePortal.access.userMissing') : undefined}
        >
          {directory && <PersonChoice directory={directory} chosen={user} onChoose={(next) => type({ user: next })} />}
        </AccessStep>
        <Rejected why={rejection} className={styles.refused} />
        <button type="submit" className={styles.ok} {...target('azure-portal.giveAccess')}>
          {t('azurePortal.access.ok')}
        </button>
      </Form>
    </Blade>
  );
}
