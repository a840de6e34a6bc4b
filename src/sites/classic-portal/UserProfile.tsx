import { directoryName, type Account } from '../../core/index';
import { useText } from '../../i18n/useText';
import { useFrame, withQuery } from '../../store/frame';
import { Entrance } from './Entrance';
import { handlesOf, userNamed } from './handles';
import { links } from './links';
import { OpenRail } from './OpenRail';
import { Portal } from './Portal';
import { ProfileSections } from './ProfileSections';
import { Tabs } from './Tabs';
import { useOpenDirectory } from './useOpenDirectory';

const OTHER_TABS = ['workInfo', 'devices', 'activity'] as const;

/** What a directory knows of one of its users. */
export function UserProfile() {
  return <Entrance>{(account) => <OpenUser account={account} />}</Entrance>;
}

function OpenUser({ account }: { account: Account }) {
  const t = useText();
  const { params, notFound } = useFrame();
  const directory = useOpenDirectory();
  const user = directory && userNamed(directory, params.user ?? '');
  if (!user) return notFound;

  const name = directoryName(directory.initialDomain);
  const handle = handlesOf(directory)(user);
  const address = links.profile(name, handle);
  const tabs = [
    { key: 'profile', name: t('classicPortal.tab.profile'), address, current: true },
    ...OTHER_TABS.map((key) => ({ key, name: t(`classicPortal.tab.${key}`) })),
  ];
  return (
    <Portal
      account={account}
      here="directory"
      title={user.displayName}
      tabs={<Tabs label={user.displayName} tabs={tabs} />}
      rail={
        <OpenRail
          back={withQuery(links.directory(name, 'users'), { selected: handle })}
          backTo={t('classicPortal.back.users', { directory: directory.name })}
          opened={[{ key: user.id, name: user.displayName, address, current: true }]}
        />
      }
    >
      <ProfileSections user={user} />
    </Portal>
  );
}
