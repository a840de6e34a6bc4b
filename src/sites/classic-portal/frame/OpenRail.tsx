import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { Icon } from './Icon';
import styles from './OpenRail.module.css';

type Opened = {
  readonly key: string;
  readonly name: string;
  readonly address: string;
  readonly current: boolean;
};

type OpenRailProps = { readonly back: string; readonly backTo: string; readonly opened: readonly Opened[] };

/** The second rail: what is open, its neighbours, and the ring that leads back out of it. */
export function OpenRail({ back, backTo, opened }: OpenRailProps) {
  const t = useText();
  const { link } = useFrame();
  return (
    <nav className={styles.rail} aria-label={t('classicPortal.opened')}>
      <a className={styles.ring} aria-label={backTo} title={backTo} {...link(back)} {...target('classic-portal.back')}>
        <Icon of="ring" />
      </a>
      <ul>
        {opened.map(({ key, name, address, current }) => (
          <li key={key}>
            <a {...link(address)} aria-current={current ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
