import type { ReactNode } from 'react';
import { directoriesOf, directoryName, type Account, type Directory } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { addresses } from '../../../map/addresses';
import { DIRECTORY_TABS, type DirectoryTab } from '../../../map/tabs';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { Entrance } from '../new/Entrance';
import { Icon } from './Icon';
import { OpenRail } from './OpenRail';
import { Portal } from './Portal';
import { Tabs } from './Tabs';
import { useOpenDirectory } from './useOpenDirectory';

type DirectoryPageProps = {
  readonly tab: DirectoryTab;
  readonly commands?: ReactNode;
  readonly strip?: ReactNode;
  readonly children: (directory: Directory, account: Account) => ReactNode;
};

/** A tab of the directory that the address names, for those who are users of it; for others there is no such page. */
export function DirectoryPage(props: DirectoryPageProps) {
  return <Entrance>{(account) => <OpenDirectory account={account} {...props} />}</Entrance>;
}

function OpenDirectory({ account, tab, commands, strip, children }: DirectoryPageProps & { account: Account }) {
  const t = useText();
  const titleOf = useDirectoryName();
  const world = useWorld();
  const { notFound } = useFrame();
  const directory = useOpenDirectory();
  if (!directory) return notFound;

  const opened = directoriesOf(world, account.id).map((one) => ({
    key: one.id,
    name: titleOf(one),
    address: addresses.classicPortal.directory({ directory: directoryName(one.initialDomain), tab }),
    current: one.id === directory.id,
  }));
  const tabs = DIRECTORY_TABS.map((key) => ({
    key,
    name: t(`classicPortal.tab.${key}`),
    icon: key === 'quickstart' ? <Icon of="cloud" /> : undefined,
    address: addresses.classicPortal.directory({ directory: directoryName(directory.initialDomain), tab: key }),
    current: key === tab,
  }));
  return (
    <Portal
      account={account}
      here="directory"
      title={titleOf(directory)}
      tabs={<Tabs label={titleOf(directory)} tabs={tabs} />}
      rail={
        <OpenRail
          back={addresses.classicPortal.directories()}
          backTo={t('classicPortal.back.directories')}
          opened={opened}
        />
      }
      commands={commands}
      strip={strip}
    >
      {children(directory, account)}
    </Portal>
  );
}
