import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { useFrame } from '../../../store/frame';
import { partsOf } from './groupParts';
import { Portal } from '../frame/Portal';
import { ResourceGroupBlade } from './ResourceGroupBlade';
import { useNamedGroup } from './useNamedGroup';
import { UsersBlade } from './UsersBlade';

/** Who has access to a resource group, beside the group. */
export function GroupUsers() {
  const t = useText();
  const { notFound } = useFrame();
  const named = useNamedGroup();
  if (!named) return notFound;

  const { group, subscription } = named;
  const trail = [
    { name: t('azurePortal.service.resource-groups'), to: addresses.azurePortal.resourceGroups() },
    { name: group.name, to: addresses.azurePortal.resourceGroup(partsOf(group)) },
    { name: t('azurePortal.users') },
  ];
  return (
    <Portal directory={subscription.directory} trail={trail}>
      <ResourceGroupBlade group={group} subscription={subscription} usersOpen />
      <UsersBlade group={group} subscription={subscription} />
    </Portal>
  );
}
