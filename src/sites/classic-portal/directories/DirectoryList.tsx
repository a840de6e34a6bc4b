import { useState } from 'react';
import { directoriesOf, directoryName, userOf, type Account, type Directory } from '../../../core/index';
import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { addresses } from '../../../map/addresses';
import { useWorld } from '../../../store/run';
import { Command } from '../frame/Command';
import { regionOf } from './datacenterRegion';
import { Entrance } from '../new/Entrance';
import { Grid, type Column } from '../table/Grid';
import { Icon } from '../frame/Icon';
import { Portal } from '../frame/Portal';
import { SortHeading } from './SortHeading';
import { Tabs } from '../frame/Tabs';

const OTHER_TABS = ['accessControl', 'multiFactor', 'rightsManagement'] as const;

/** ACTIVE DIRECTORY: the directories that the account is a user of, member or guest, and nothing else. */
export function DirectoryList() {
  const t = useText();
  const tabs = [
    {
      key: 'directory' as const,
      name: t('classicPortal.tab.directory'),
      address: addresses.classicPortal.directories(),
      current: true,
    },
    ...OTHER_TABS.map((key) => ({ key, name: t(`classicPortal.tab.${key}`) })),
  ];
  const title = t('classicPortal.activeDirectory');
  return (
    <Entrance>
      {(account) => (
        <Portal
          account={account}
          here="directory"
          title={title}
          tabs={<Tabs label={title} tabs={tabs} />}
          commands={<Command of="delete" />}
        >
          <DirectoryTable account={account} />
        </Portal>
      )}
    </Entrance>
  );
}

function DirectoryTable({ account }: { account: Account }) {
  const t = useText();
  const titleOf = useDirectoryName();
  const { country } = useFormats();
  const [sort, setSort] = useState<'ascending' | 'descending'>('ascending');
  const sorted = directoriesOf(useWorld(), account.id).toSorted((a, b) => a.name.localeCompare(b.name));
  const name = t('classicPortal.directory.name');

  const columns: readonly Column<Directory>[] = [
    {
      head: name,
      part: 14,
      text: (directory) => titleOf(directory),
      sort,
      heading: (
        <SortHeading sort={sort} onSort={setSort}>
          {name}
        </SortHeading>
      ),
    },
    {
      head: t('classicPortal.directory.status'),
      part: 9.5,
      text: () => t('classicPortal.active'),
      sign: <Icon of="tick" />,
    },
    {
      head: t('classicPortal.directory.role'),
      part: 14.5,
      text: (directory) => t(`classicPortal.role.${userOf(directory, account.id)?.role ?? 'user'}`),
    },
    {
      head: t('classicPortal.directory.subscription'),
      part: 30,
      text: (directory) => t('classicPortal.directory.shared', { directory: titleOf(directory) }),
    },
    {
      head: t('classicPortal.directory.region'),
      part: 14.5,
      text: (directory) => {
        const region = regionOf(directory.country);
        return region === undefined ? '–' : country(region);
      },
    },
    { head: t('classicPortal.directory.country'), part: 17.5, text: (directory) => country(directory.country) },
  ];
  return (
    <Grid
      name="directories"
      label={t('classicPortal.tab.directory')}
      columns={columns}
      rows={sort === 'ascending' ? sorted : sorted.toReversed()}
      keyOf={nameOf}
      addressOf={(directory) => addresses.classicPortal.directory({ directory: nameOf(directory), tab: 'users' })}
      least={860}
      nothing={t('classicPortal.directories.nothing')}
    />
  );
}

function nameOf({ initialDomain }: Directory): string {
  return directoryName(initialDomain);
}
