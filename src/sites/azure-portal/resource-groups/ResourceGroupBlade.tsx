import type { AzureSubscription, ResourceGroup } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { Blade } from '../blade/Blade';
import { BladeCommand } from '../blade/BladeCommand';
import { GroupEssentials } from './GroupEssentials';
import { NothingHere } from '../blade/NothingHere';

type ResourceGroupBladeProps = {
  readonly group: ResourceGroup;
  readonly subscription: AzureSubscription;
  readonly name: string;
  /** Its users stand at the right of it. */
  readonly usersOpen?: boolean;
};

export function ResourceGroupBlade({ group, subscription, name, usersOpen = false }: ResourceGroupBladeProps) {
  const t = useText();
  return (
    <Blade
      title={name}
      subtitle={t('azurePortal.list.resourceGroup')}
      drawing="group"
      heading={usersOpen ? 'h2' : 'h1'}
      half
      closeTo={addresses.azurePortal.resourceGroups()}
      commands={
        <>
          <BladeCommand icon="cog">{t('azurePortal.settings')}</BladeCommand>
          <BladeCommand icon="plus">{t('azurePortal.list.add')}</BladeCommand>
          <BladeCommand icon="delete">{t('azurePortal.group.delete')}</BladeCommand>
        </>
      }
    >
      <GroupEssentials group={group} subscription={subscription} usersOpen={usersOpen} />
      <NothingHere drawing="cube">{t('azurePortal.resources.none')}</NothingHere>
    </Blade>
  );
}
