import type { ReactNode } from 'react';
import { directoryName, distinctUser } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { addresses } from '../../../map/addresses';
import { USER_TABS, type UserTab } from '../../../map/tabs';
import { handleOf } from '../table/handles';
import { OpenRail } from '../frame/OpenRail';
import type { Opened } from './opened';
import { Portal } from '../frame/Portal';
import { Tabs } from '../frame/Tabs';

type UserFrameProps = Opened & {
  readonly tab: UserTab;
  readonly commands?: ReactNode;
  readonly strip?: ReactNode;
  readonly children: ReactNode;
};

/** What stands around all that a directory knows of one of its users. */
export function UserFrame({ account, directory, user, tab, commands, strip, children }: UserFrameProps) {
  const t = useText();
  const titleOf = useDirectoryName();
  const name = directoryName(directory.initialDomain);
  const handle = handleOf(directory, user);
  const title = distinctUser(directory, user);
  const tabs = USER_TABS.map((key) => ({
    key,
    name: t(`classicPortal.tab.${key}`),
    address: addresses.classicPortal.user({ directory: name, user: handle, tab: key }),
    current: key === tab,
  }));
  return (
    <Portal
      account={account}
      here="directory"
      title={title}
      tabs={<Tabs label={title} tabs={tabs} />}
      rail={
        <OpenRail
          back={addresses.classicPortal.directory({ directory: name, tab: 'users', selected: handle })}
          backTo={t('classicPortal.back.users', { directory: titleOf(directory) })}
          opened={[
            {
              key: user.id,
              name: title,
              address: addresses.classicPortal.user({ directory: name, user: handle, tab: 'profile' }),
              current: true,
            },
          ]}
        />
      }
      commands={commands}
      strip={strip}
    >
      {children}
    </Portal>
  );
}
