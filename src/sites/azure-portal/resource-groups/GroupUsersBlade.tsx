import type { AzureSubscription, ResourceGroup } from '../../../core/index';
import { addresses } from '../../../map/addresses';
import { UsersBlade } from '../access/UsersBlade';
import { partsOf } from './groupParts';

type GroupUsersBladeProps = {
  readonly group: ResourceGroup;
  readonly subscription: AzureSubscription;
  readonly name: string;
  readonly adding?: boolean;
};

export function GroupUsersBlade({ group, ...rest }: GroupUsersBladeProps) {
  const parts = partsOf(group);
  return (
    <UsersBlade
      {...rest}
      group={group}
      addTo={addresses.azurePortal.addAccess(parts)}
      closeTo={addresses.azurePortal.resourceGroup(parts)}
    />
  );
}
