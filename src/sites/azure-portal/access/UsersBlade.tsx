import { useRef, useState } from 'react';
import { findAzureSubscription, findResourceGroup, roleOn } from '../../../core/index';
import type { AccountId, AzureSubscription, ResourceGroup, World } from '../../../core/index';
import { Rejected } from '../../../parts/Rejected';
import { useText } from '../../../i18n/useText';
import { useCommand } from '../../../store/useCommand';
import { useOutcome } from '../../../store/useOutcome';
import { Blade } from '../blade/Blade';
import { BladeCommand } from '../blade/BladeCommand';
import { AccessTable } from './AccessTable';
import type { Holder } from './holder';
import { RemoveQuestion } from './RemoveQuestion';
import styles from './UsersBlade.module.css';

type UsersBladeProps = {
  readonly subscription: AzureSubscription;
  /** The group that it is about; not given where all of the subscription is meant. */
  readonly group?: ResourceGroup | undefined;
  /** What the subscription or the group is called among those that are seen. */
  readonly name: string;
  /** The blade for one more stands at the right of it. */
  readonly adding?: boolean;
  readonly addTo: string;
  readonly closeTo: string;
};

/** Who has access to a subscription or to a resource group, and may lose it here. */
export function UsersBlade({ group, subscription, name, adding = false, addTo, closeTo }: UsersBladeProps) {
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
  const take = (account: AccountId) =>
    group
      ? send({ type: 'takeAccess', subscription: subscription.id, group: group.name, account })
      : send({ type: 'takeSubscriptionAccess', subscription: subscription.id, account });
  const remove = async (holder: Holder) => {
    setAsked(undefined);
    if (!(await take(holder.account))) return;
    say(holder, (world) => roleIn(world, subscription, group, holder.account));
    // The row that held the focus is gone.
    line.current?.focus();
  };

  return (
    <Blade
      title={t('azurePortal.users')}
      subtitle={name}
      heading={adding ? 'h2' : 'h1'}
      half
      closeTo={closeTo}
      commands={
        <>
          <BladeCommand icon="plus" to={addTo}>
            {t('azurePortal.list.add')}
          </BladeCommand>
          <BladeCommand icon="roles">{t('azurePortal.users.roles')}</BladeCommand>
        </>
      }
    >
      {asked && (
        <RemoveQuestion
          question={t('azurePortal.access.removeQuestion', { name: asked.name, group: name })}
          onYes={() => void remove(asked)}
          onNo={() => setAsked(undefined)}
        />
      )}
      <Rejected why={rejection} className={styles.refused} />
      <p ref={line} role="status" tabIndex={-1} className={removed ? styles.said : undefined}>
        {removed && t('azurePortal.access.removed', { name: removed.name, group: name })}
      </p>
      <AccessTable group={group} subscription={subscription} onRemove={ask} />
    </Blade>
  );
}

function roleIn(
  world: World,
  { id }: AzureSubscription,
  group: ResourceGroup | undefined,
  account: AccountId,
): string | undefined {
  const place = group ? findResourceGroup(world, id, group.name) : findAzureSubscription(world, id);
  return place && roleOn(place, account);
}
