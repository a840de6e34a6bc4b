import type { AzureSubscription } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { Blade } from '../blade/Blade';
import { BladeCommand } from '../blade/BladeCommand';
import { AccessHeads } from '../access/AccessHeads';
import { SubscriptionAdmins } from '../access/SubscriptionAdmins';

type SubscriptionUsersBladeProps = {
  readonly subscription: AzureSubscription;
  /** The blades for one more stand at the right of it. */
  readonly adding?: boolean;
};

/** Who has access to a whole subscription: its administrators, since roles are given on resource groups here. */
export function SubscriptionUsersBlade({ subscription, adding = false }: SubscriptionUsersBladeProps) {
  const t = useText();
  const { id, name } = subscription;
  return (
    <Blade
      title={t('azurePortal.users')}
      subtitle={name}
      heading={adding ? 'h2' : 'h1'}
      half
      closeTo={addresses.azurePortal.subscriptionSettings({ id })}
      commands={
        <>
          <BladeCommand icon="plus" to={addresses.azurePortal.subscriptionAccess({ id })}>
            {t('azurePortal.list.add')}
          </BladeCommand>
          <BladeCommand icon="roles">{t('azurePortal.users.roles')}</BladeCommand>
        </>
      }
    >
      <AccessHeads>
        <SubscriptionAdmins subscription={subscription} />
      </AccessHeads>
    </Blade>
  );
}
