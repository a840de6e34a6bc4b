import { useState } from 'react';
import type { AzureSubscription } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { Inert } from '../../../ui/Inert';
import { Blade } from '../blade/Blade';
import { SearchField } from '../blade/SearchField';
import filters from '../blade/SubscriptionsBlade.module.css';
import { Icon } from '../frame/Icon';
import { ServiceIcon } from '../frame/ServiceIcon';
import { useSeenName } from '../frame/useSeenName';
import styles from './SettingsBlade.module.css';

type SettingsBladeProps = {
  readonly subscription: AzureSubscription;
  /** The blade of its users stands at the right of it. */
  readonly usersOpen?: boolean;
};

const GROUPS = [
  {
    title: 'general',
    entries: [
      { entry: 'properties', drawing: 'quarters' },
      { entry: 'marketplace', drawing: 'bag' },
    ],
  },
  { title: 'management', entries: [{ entry: 'users', drawing: 'people' }] },
] as const;

/** What can be set of a subscription, and the way to those who have access to it. */
export function SettingsBlade({ subscription, usersOpen = false }: SettingsBladeProps) {
  const t = useText();
  const nameOf = useSeenName();
  const { link } = useFrame();
  const [sought, setSought] = useState('');
  const { id } = subscription;
  const wanted = sought.trim().toLowerCase();
  const groups = GROUPS.map(({ title, entries }) => ({
    title,
    entries: entries
      .map((one) => ({ ...one, name: t(`azurePortal.settings.${one.entry}`) }))
      .filter((one) => one.name.toLowerCase().includes(wanted)),
  })).filter(({ entries }) => entries.length > 0);
  return (
    <Blade
      title={t('azurePortal.subscription.settings')}
      subtitle={nameOf(subscription)}
      heading={usersOpen ? 'h2' : 'h1'}
      half
      closeTo={addresses.azurePortal.subscription({ id })}
    >
      <SearchField
        label="azurePortal.settings.search"
        className={filters.filter}
        value={sought}
        onType={setSought}
        {...target('azure-portal.searchSettings')}
      />
      {groups.map(({ title, entries }) => (
        <section key={title} className={styles.group} aria-label={t(`azurePortal.settings.${title}`)}>
          <h2>{t(`azurePortal.settings.${title}`)}</h2>
          <ul>
            {entries.map(({ entry, drawing, name: entryName }) => {
              const face = (
                <>
                  <ServiceIcon drawing={drawing} size={20} />
                  <span>{entryName}</span>
                  <Icon name="chevronRight" size={15} />
                </>
              );
              return (
                <li key={entry}>
                  {entry === 'users' ? (
                    <a
                      {...link(addresses.azurePortal.subscriptionUsers({ id }))}
                      aria-current={usersOpen ? 'page' : undefined}
                      {...target('azure-portal.subscriptionUsers')}
                    >
                      {face}
                    </a>
                  ) : (
                    <Inert>{face}</Inert>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      <p role="status" className={filters.none}>
        {groups.length === 0 && t('azurePortal.settings.none', { sought: sought.trim() })}
      </p>
    </Blade>
  );
}
