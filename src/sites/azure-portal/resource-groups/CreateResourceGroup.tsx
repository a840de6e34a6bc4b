import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { Blade } from '../blade/Blade';
import { CreateGroupForm } from './CreateGroupForm';
import { Portal } from '../frame/Portal';
import { ResourceGroupsBlade } from './ResourceGroupsBlade';

/** An empty resource group, beside the list of those that there are. */
export function CreateResourceGroup() {
  const t = useText();
  const title = t('azurePortal.list.resourceGroup');
  const list = { name: t('azurePortal.service.resource-groups'), to: addresses.azurePortal.resourceGroups() };
  return (
    <Portal trail={[list, { name: title }]}>
      <ResourceGroupsBlade before />
      <Blade
        title={title}
        subtitle={t('azurePortal.createGroup.subtitle')}
        closeTo={addresses.azurePortal.resourceGroups()}
      >
        <CreateGroupForm />
      </Blade>
    </Portal>
  );
}
