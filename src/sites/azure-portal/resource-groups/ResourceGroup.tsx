import { addresses } from '../../../map/addresses';
import { GroupPage } from './GroupPage';
import { partsOf } from './groupParts';
import { ResourceGroupBlade } from './ResourceGroupBlade';
import { ResourceGroupsBlade } from './ResourceGroupsBlade';

/** One resource group, beside the list it was chosen from. */
export function ResourceGroup() {
  return (
    <GroupPage place="group">
      {(named) => (
        <>
          <ResourceGroupsBlade before open={addresses.azurePortal.resourceGroup(partsOf(named.group))} />
          <ResourceGroupBlade {...named} />
        </>
      )}
    </GroupPage>
  );
}
