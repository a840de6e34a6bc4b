import { azureSubscriptionsOf, directoriesOf, type Account } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { Inert } from '../../../ui/Inert';
import { LAST_SERVICES, OTHER_SERVICES, ServiceIcon, type OtherService } from './ServiceIcon';
import { useRailScroll } from './useRailScroll';
import styles from './ServiceRail.module.css';

export type Service = 'all' | 'directory' | 'settings';

type ServiceRailProps = {
  readonly account: Account;
  readonly here: Service;
  /** Without words it is the row of all icons. With them, an account that has no subscription sees what it has only. */
  readonly words: boolean;
};

export function ServiceRail({ account, here, words }: ServiceRailProps) {
  const t = useText();
  const { link } = useFrame();
  const world = useWorld();
  const count = directoriesOf(world, account.id).length;
  const all = !words || azureSubscriptionsOf(world, account.id).length > 0;
  const rail = useRailScroll(words);

  const entry = (service: Service, address: string, found?: number) => {
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
    <nav ref={rail} className={words ? styles.words : styles.icons} aria-label={t('classicPortal.services')}>
      <ul>
        {entry('all', addresses.classicPortal.home())}
        {all && OTHER_SERVICES.map((service) => <Other key={service} of={service} words={words} />)}
        {entry('directory', addresses.classicPortal.directories(), count)}
        {all && LAST_SERVICES.map((service) => <Other key={service} of={service} words={words} />)}
        {entry('settings', addresses.classicPortal.settings({ tab: 'subscriptions' }))}
      </ul>
    </nav>
  );
}

/** A service of the original of which nobody has anything here. */
function Other({ of, words }: { of: OtherService; words: boolean }) {
  const t = useText();
  const name = t(`classicPortal.service.${of}`);
  return (
    <li className={styles.other}>
      <Inert aria-label={name} tabIndex={-1}>
        <ServiceIcon of={of} />
        {words && <span>{name}</span>}
      </Inert>
      {words && of !== 'managementServices' && <span className={styles.count}>0</span>}
    </li>
  );
}
