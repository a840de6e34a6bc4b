import { directoriesOf, directoryName, type Account, type Directory } from '../../../core/index';
import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { addresses } from '../../../map/addresses';
import { useWorld } from '../../../store/run';
import { regionOf } from '../directories/datacenterRegion';
import { Icon } from '../frame/Icon';
import { Portal } from '../frame/Portal';
import { Entrance } from '../new/Entrance';
import { Grid, type Column } from '../table/Grid';

/** ALL ITEMS, where the portal opens: of all that it can hold, there are directories here. */
export function AllItems() {
  const t = useText();
  return (
    <Entrance>
      {(account) => (
        <Portal account={account} here="all" title={t('classicPortal.allItems')} tabs={null}>
          <ItemTable account={account} />
        </Portal>
      )}
    </Entrance>
  );
}

function ItemTable({ account }: { account: Account }) {
  const t = useText();
  const titleOf = useDirectoryName();
  const { country } = useFormats();
  const directories = directoriesOf(useWorld(), account.id).toSorted((a, b) => a.name.localeCompare(b.name));
  const columns: readonly Column<Directory>[] = [
    { head: t('classicPortal.directory.name'), part: 22, text: (directory) => titleOf(directory) },
    { head: t('classicPortal.item.type'), part: 14, text: () => t('classicPortal.item.directory') },
    {
      head: t('classicPortal.directory.status'),
      part: 14,
      text: () => t('classicPortal.active'),
      sign: <Icon of="tick" />,
    },
    {
      head: t('classicPortal.directory.subscription'),
      part: 32,
      text: (directory) => t('classicPortal.directory.shared', { directory: titleOf(directory) }),
    },
    {
      head: t('classicPortal.item.location'),
      part: 18,
      text: (directory) => {
        const region = regionOf(directory.country);
        return region === undefined ? '–' : country(region);
      },
    },
  ];
  return (
    <Grid
      label={t('classicPortal.allItems')}
      columns={columns}
      rows={directories}
      keyOf={nameOf}
      addressOf={(directory) => addresses.classicPortal.directory({ directory: nameOf(directory), tab: 'users' })}
      least={760}
      nothing={t('classicPortal.directories.nothing')}
    />
  );
}

function nameOf({ initialDomain }: Directory): string {
  return directoryName(initialDomain);
}
