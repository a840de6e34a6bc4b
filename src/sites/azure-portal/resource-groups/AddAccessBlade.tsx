import { useEffect, useRef, useState, type FormEvent } from 'react';
import {
  findDirectory,
  findUser,
  type AccessRole,
  type AzureSubscription,
  type ResourceGroup,
  type UserId,
} from '../../../core/index';
import { Rejected } from '../../../i18n/Rejected';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { useCommand } from '../../../store/useCommand';
import { AccessStep } from './AccessStep';
import styles from './AddAccessBlade.module.css';
import { Blade } from '../blade/Blade';
import { partsOf } from './groupParts';
import { PersonChoice } from './PersonChoice';
import { RoleChoice } from './RoleChoice';

type AddAccessBladeProps = { readonly group: ResourceGroup; readonly subscription: AzureSubscription };

export function AddAccessBlade({ group, subscription }: AddAccessBladeProps) {
  const t = useText();
  const { go } = useFrame();
  const directory = findDirectory(useWorld(), subscription.directory);
  const { send, rejection, forget } = useCommand();
  const [role, setRole] = useState<AccessRole>();
  const [user, setUser] = useState<UserId>();
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const person = directory && user !== undefined ? findUser(directory, user) : undefined;
  const tried = tries > 0;

  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"] input')?.focus();
  }, [tries]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    if (role === undefined || !person) return forget();
    const given = {
      type: 'giveAccess',
      subscription: subscription.id,
      group: group.name,
      user: person.id,
      role,
    } as const;
    if (await send(given)) go(addresses.azurePortal.groupUsers(partsOf(group)), { replace: true });
  };

  return (
    <Blade
      title={t('azurePortal.access.add')}
      subtitle={group.name}
      closeTo={addresses.azurePortal.groupUsers(partsOf(group))}
    >
      <form ref={form} noValidate className={styles.form} onSubmit={(event) => void submit(event)}>
        <AccessStep
          number={1}
          title={t('azurePortal.access.selectRole')}
          chosen={role && t(`azurePortal.access.${role}`)}
          error={tried && !role ? t('azurePortal.access.roleMissing') : undefined}
        >
          <RoleChoice chosen={role} onChoose={setRole} />
        </AccessStep>
        <AccessStep
          number={2}
          title={t('azurePortal.access.addUsers')}
          chosen={person?.displayName}
          error={tried && !person ? t('azurePortal.access.userMissing') : undefined}
        >
          {directory && <PersonChoice directory={directory} chosen={user} onChoose={setUser} />}
        </AccessStep>
        <Rejected why={rejection} className={styles.refused} />
        <button type="submit" className={styles.ok} {...target('azure-portal.giveAccess')}>
          {t('azurePortal.access.ok')}
        </button>
      </form>
    </Blade>
  );
}
