import { useRef, useState } from 'react';
import {
  findResourceGroup,
  type AccountId,
  type AzureSubscription,
  type ResourceGroup,
  type World,
} from '../../../core/index';
import { Rejected } from '../../../parts/Rejected';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { useCommand } from '../../../store/useCommand';
import { useOutcome } from '../../../store/useOutcome';
import { AccessTable } from '../access/AccessTable';
import { Blade } from '../blade/Blade';
import { BladeCommand } from '../blade/BladeCommand';
import { partsOf } from './groupParts';
import { RemoveQuestion } from './RemoveQuestion';
import type { Holder } from '../access/holder';
import styles from './UsersBlade.module.css';

type UsersBladeProps = {
  readonly group: ResourceGroup;
  readonly subscription: AzureSubscription;
  /** The blade for one more stands at the right of it. */
  readonly adding?: boolean;
};

export function UsersBlade({ group, subscription, adding = false }: UsersBladeProps) {
  const t = useText();
  const { send, rejection, forget } = useCommand();
  const [asked, setAsked] = useState<Holder>();
  const { said: removed, say, unsay } = useOutcome<Holder>();
  const line = useRef<HTMLParagraphElement>(null);

  const ask = (holder: Holder) => {
    forget();
    unsay();
    setAsked(holder);
  };
  const remove = async ({ account, name }: Holder) => {
    setAsked(undefined);
    if (!(await send({ type: 'takeAccess', subscription: group.subscription, group: group.name, account }))) return;
    say({ account, name }, (world) => hasAccess(world, group, account));
    // The row that held the focus is gone.
    line.current?.focus();
  };

  return (
    <Blade
      title={t('azurePortal.users')}
      subtitle={group.name}
      heading={adding ? 'h2' : 'h1'}
      half
      closeTo={addresses.azurePortal.resourceGroup(partsOf(group))}
      commands={
        <>
          <BladeCommand icon="plus" to={addresses.azurePortal.addAccess(partsOf(group))}>
            {t('azurePortal.list.add')}
          </BladeCommand>
          <BladeCommand icon="roles">{t('azurePortal.users.roles')}</BladeCommand>
        </>
      }
    >
      {asked && (
        <RemoveQuestion
          question={t('azurePortal.access.removeQuestion', { name: asked.name, group: group.name })}
          onYes={() => void remove(asked)}
          onNo={() => setAsked(undefined)}
        />
      )}
      <Rejected why={rejection} className={styles.refused} />
      <p ref={line} role="status" tabIndex={-1} className={removed ? styles.said : undefined}>
        {removed && t('azurePortal.access.removed', { name: removed.name, group: group.name })}
      </p>
      <AccessTable group={group} subscription={subscription} onRemove={ask} />
    </Blade>
  );
}

function hasAccess(world: World, { subscription, name }: ResourceGroup, account: AccountId): boolean {
  const group = findResourceGroup(world, subscription, name);
  return group?.access.some((one) => one.account === account) ?? false;
}
