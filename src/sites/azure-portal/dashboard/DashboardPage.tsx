import { useText } from '../../../i18n/useText';
import { Inert } from '../../../ui/Inert';
import styles from './DashboardPage.module.css';
import { GetStartedTile } from './GetStartedTile';
import { Icon, type IconName } from '../frame/Icon';
import { ResourcesTile } from './ResourcesTile';
import { ServiceHealthTile } from './ServiceHealthTile';
import { ServiceTile } from './ServiceTile';

const COMMANDS = [
  ['new', 'plus'],
  ['edit', 'pencil'],
  ['share', 'share'],
  ['fullscreen', 'fullscreen'],
  ['clone', 'clone'],
  ['delete', 'delete'],
] as const satisfies readonly (readonly [string, IconName])[];

/** The dashboard; behind the Browse list its title is not the page's. */
export function DashboardPage({ heading: Heading }: { heading: 'h1' | 'h2' }) {
  const t = useText();
  return (
    <div className={styles.dashboard}>
      <div className={styles.head}>
        <Heading className={styles.title}>
          <Inert>
            {t('azurePortal.dashboard')}
            <Icon name="chevronDown" size={13} />
          </Inert>
        </Heading>
        {COMMANDS.map(([command, icon]) => (
          <Inert key={command} className={styles.command}>
            <Icon name={icon} size={14} />
            {t(`azurePortal.dashboard.${command}`)}
          </Inert>
        ))}
      </div>
      <ul className={styles.tiles} aria-label={t('azurePortal.dashboard.tiles')}>
        <ResourcesTile />
        <ServiceHealthTile />
        <GetStartedTile />
        <ServiceTile drawing="bag" name={t('azurePortal.service.marketplace')} />
        <ServiceTile drawing="person" name={t('azurePortal.service.help-support')} />
      </ul>
    </div>
  );
}
