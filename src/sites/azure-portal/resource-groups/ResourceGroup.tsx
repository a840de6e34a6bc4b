import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { useFrame } from '../../../store/frame';
import { partsOf } from './groupParts';
import { Portal } from '../frame/Portal';
import { ResourceGroupBlade } from './ResourceGroupBlade';
import { ResourceGroupsBlade } from './ResourceGroupsBlade';
import { useNamedGroup } from './useNamedGroup';

/** One resource group, beside the list it was chosen from. Those that one may not see are not to be found here. */
export function ResourceGroup() {
  const t = useText();
  const { notFound } = useFrame();
  const named = useNamedGroup();
  if (!named) return notFound;

  const { group, subscription } = named;
  const list = { name: t('azurePortal.service.resource-groups'), to: addresses.azurePortal.resourceGroups() };
  return (
    <Portal directory={subscription.directory} trail={[list, { name: group.name }]}>
      <ResourceGroupsBlade before open={addresses.azurePortal.resourceGroup(partsOf(group))} />
      <ResourceGroupBlade group={group} subscription={subscription} />
    </Portal>
  );
}
