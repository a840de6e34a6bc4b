import { directoriesOf, type Account } from '../../core/index';
import { useText } from '../../i18n/useText';
import { useFrame } from '../../store/frame';
import { useWorld } from '../../store/run';
import { Inert } from '../../ui/Inert';
import { target } from '../../ui/target';
import { links } from './links';
import { OTHER_SERVICES, ServiceIcon } from './ServiceIcon';
import styles from './ServiceRail.module.css';

export type Service = 'directory' | 'settings';

type ServiceRailProps = {
  readonly account: Account;
  readonly here: Service;
  /** With words it lists what the account has; without, it is the row of all icons. */
  readonly words: boolean;
};

export function ServiceRail({ account, here, words }: ServiceRailProps) {
  const t = useText();
  const { link } = useFrame();
  const count = directoriesOf(useWorld(), account.id).length;

  const entry = (service: 'all' | Service, address: string, found?: number) => {
    const name = t(`classicPortal.service.${service}`);
    return (
      <li className={service === here ? styles.here : undefined}>
        <a
          {...link(address)}
          {...(words ? {} : { 'aria-label': name, title: name })}
          aria-current={service === here || undefined}
          {...target(`classic-portal.${service}`)}
        >
          <ServiceIcon of={service} />
          {words && <span>{name}</span>}
        </a>
        {words && found !== undefined && <span className={styles.count}>{found}</span>}
      </li>
    );
  };

  return (
    <nav className={words ? styles.words : styles.icons} aria-label={t('classicPortal.services')}>
      <ul>
        {entry('all', links.directories)}
        {!words &&
          OTHER_SERVICES.map((service) => (
            <li key={service} className={styles.other}>
              <Inert aria-label={t(`classicPortal.service.${service}`)} tabIndex={-1}>
                <ServiceIcon of={service} />
              </Inert>
            </li>
          ))}
        {entry('directory', links.directories, count)}
        {entry('settings', links.settings('subscriptions'))}
      </ul>
    </nav>
  );
}
