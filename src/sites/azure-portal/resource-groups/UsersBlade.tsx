import { useRef, useState } from 'react';
import type { AzureSubscription, ResourceGroup } from '../../../core/index';
import { Rejected } from '../../../i18n/Rejected';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { useCommand } from '../../../store/useCommand';
import { AccessTable } from './AccessTable';
import { Blade } from '../blade/Blade';
import { BladeCommand } from '../blade/BladeCommand';
import { partsOf } from './groupParts';
import { RemoveQuestion } from './RemoveQuestion';
import type { Holder } from './holder';
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
  const [taken, setTaken] = useState<Holder>();
  const said = useRef<HTMLParagraphElement>(null);

  // Undoing may have brought it back since.
  const removed = taken && !group.access.some(({ account }) => account === taken.account) ? taken : undefined;

  const ask = (holder: Holder) => {
    forget();
    setTaken(undefined);
    setAsked(holder);
  };
  const remove = async ({ account, name }: Holder) => {
    setAsked(undefined);
    if (!(await send({ type: 'takeAccess', subscription: group.subscription, group: group.name, account }))) return;
    setTaken({ account, name });
    // The row that held the focus is gone.
    said.current?.focus();
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
      <p ref={said} role="status" tabIndex={-1} className={removed ? styles.said : undefined}>
        {removed && t('azurePortal.access.removed', { name: removed.name, group: group.name })}
      </p>
      <AccessTable group={group} subscription={subscription} onRemove={ask} />
    </Blade>
  );
}
