import type { ReactNode } from 'react';
import type { Account } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import type { SettingsTab } from '../../../map/tabs';
import { Entrance } from '../new/Entrance';
import { Portal } from '../frame/Portal';
import { Tabs } from '../frame/Tabs';

type SettingsPageProps = {
  readonly tab: SettingsTab;
  readonly commands: ReactNode;
  readonly strip: ReactNode;
  readonly children: (account: Account) => ReactNode;
};

export function SettingsPage({ tab, commands, strip, children }: SettingsPageProps) {
  const t = useText();
  const real = (key: SettingsTab) => ({
    key,
    name: t(`classicPortal.tab.${key}`),
    address: addresses.classicPortal.settings({ tab: key }),
    current: key === tab,
  });
  const inert = (key: 'certificates' | 'affinityGroups' | 'usage' | 'remoteApp') => ({
    key,
    name: t(`classicPortal.tab.${key}`),
  });
  const tabs = [
    real('subscriptions'),
    inert('certificates'),
    real('administrators'),
    inert('affinityGroups'),
    inert('usage'),
    inert('remoteApp'),
  ];
  const title = t('classicPortal.settings');
  return (
    <Entrance>
      {(account) => (
        <Portal
          account={account}
          here="settings"
          title={title}
          tabs={<Tabs label={title} tabs={tabs} />}
          commands={commands}
          strip={strip}
        >
          {children(account)}
        </Portal>
      )}
    </Entrance>
  );
}
