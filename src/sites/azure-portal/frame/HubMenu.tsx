import { memo } from 'react';
import { favouritesOf } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { Inert } from '../../../ui/Inert';
import styles from './HubMenu.module.css';
import { Icon } from './Icon';
import { ServiceIcon } from './ServiceIcon';
import { ServiceLink } from '../dashboard/ServiceLink';
import { findService, type Service } from './services';
import { useSignedIn } from './signedIn';

type HubMenuProps = { readonly expanded: boolean; readonly onToggle: () => void; readonly browsing: boolean };

/** New, the starred services, and Browse. Collapsed, it is a strip of pictures whose words are only heard. */
export function HubMenu({ expanded, onToggle, browsing }: HubMenuProps) {
  const t = useText();
  const { link } = useFrame();
  const world = useWorld();
  const services = favouritesOf(world, useSignedIn().id).flatMap((id) => findService(id) ?? []);
  return (
    <nav aria-label={t('azurePortal.hub')} className={`${styles.hub} ${expanded ? '' : styles.strip}`}>
      <button
        type="button"
        className={styles.toggle}
        aria-label={t('azurePortal.hub.toggle')}
        aria-expanded={expanded}
        onClick={onToggle}
        {...target('azure-portal.hubMenu')}
      >
        <Icon name="menu" size={17} />
      </button>
      <Inert className={styles.new}>
        <Icon name="plus" />
        <span className={styles.word}>{t('azurePortal.new')}</span>
      </Inert>
      <ul className={styles.favourites}>
        {services.map((service) => (
          <Favourite key={service.id} service={service} />
        ))}
      </ul>
      <a
        {...link(addresses.azurePortal.browse())}
        className={`${styles.row} ${styles.browse}`}
        aria-current={browsing ? 'page' : undefined}
        {...target('azure-portal.browse')}
      >
        <span className={styles.word}>{t('azurePortal.browse')}</span>
        <Icon name="chevronRight" size={20} />
      </a>
    </nav>
  );
}

const Favourite = memo(function Favourite({ service }: { service: Service }) {
  const t = useText();
  return (
    <li>
      <ServiceLink service={service} className={styles.row} {...target(`azure-portal.hub.${service.id}`)}>
        <ServiceIcon drawing={service.drawing} />
        <span className={styles.word}>{t(`azurePortal.service.${service.id}`)}</span>
      </ServiceLink>
    </li>
  );
});
