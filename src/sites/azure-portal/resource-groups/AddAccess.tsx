import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { useFrame } from '../../../store/frame';
import { AddAccessBlade } from './AddAccessBlade';
import { partsOf } from './groupParts';
import { Portal } from '../frame/Portal';
import { useNamedGroup } from './useNamedGroup';
import { UsersBlade } from './UsersBlade';

/** Giving somebody access to a resource group, beside those who have it. */
export function AddAccess() {
  const t = useText();
  const { notFound } = useFrame();
  const named = useNamedGroup();
  if (!named) return notFound;

  const { group, subscription } = named;
  const trail = [
    { name: t('azurePortal.service.resource-groups'), to: addresses.azurePortal.resourceGroups() },
    { name: group.name, to: addresses.azurePortal.resourceGroup(partsOf(group)) },
    { name: t('azurePortal.users'), to: addresses.azurePortal.groupUsers(partsOf(group)) },
    { name: t('azurePortal.access.add') },
  ];
  return (
    <Portal directory={subscription.directory} trail={trail}>
      <UsersBlade group={group} subscription={subscription} adding />
      <AddAccessBlade group={group} subscription={subscription} />
    </Portal>
  );
}
