import { useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { addresses } from '../../../map/addresses';
import { Blade } from '../blade/Blade';
import { BladeCommand } from '../blade/BladeCommand';
import { GroupTable } from './GroupTable';
import { NothingHere } from '../blade/NothingHere';
import { useDirectory } from '../frame/signedIn';
import { useSeen } from '../frame/useSeen';

type ResourceGroupsBladeProps = {
  /** Another blade stands at the right of this one. */
  readonly before?: boolean;
  /** The address of the group that this other blade is about. */
  readonly open?: string;
};

export function ResourceGroupsBlade({ before = false, open }: ResourceGroupsBladeProps) {
  const t = useText();
  const titleOf = useDirectoryName();
  const directory = useDirectory();
  const { groups } = useSeen();
  return (
    <Blade
      title={t('azurePortal.service.resource-groups')}
      subtitle={directory ? titleOf(directory) : t('azurePortal.account.noDirectory')}
      heading={before ? 'h2' : 'h1'}
      closeTo={addresses.azurePortal.dashboard()}
      commands={
        <>
          <BladeCommand icon="plus" to={addresses.azurePortal.createResourceGroup()}>
            {t('azurePortal.list.add')}
          </BladeCommand>
          <BladeCommand icon="columns">{t('azurePortal.list.columns')}</BladeCommand>
          <BladeCommand icon="refresh">{t('azurePortal.list.refresh')}</BladeCommand>
        </>
      }
    >
      <GroupTable groups={groups} open={open} />
      {groups.length === 0 && <NothingHere drawing="group">{t('azurePortal.resourceGroups.none')}</NothingHere>}
    </Blade>
  );
}
