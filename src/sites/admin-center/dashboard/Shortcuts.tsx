import { useId } from 'react';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { Inert } from '../../../ui/Inert';
import styles from './Dashboard.module.css';

const { adminCenter } = addresses;

const SHORTCUTS = [
  { name: 'addUsers', address: adminCenter.activeUsers() },
  { name: 'resetPasswords', address: adminCenter.activeUsers() },
  { name: 'assignLicences', address: adminCenter.activeUsers({ view: 'unlicensed' }) },
  { name: 'restoreUsers', address: adminCenter.deletedUsers() },
  { name: 'manageDomains', address: adminCenter.domains() },
  { name: 'purchase', address: adminCenter.purchase() },
] as const;

/** The ways to what administrators do most. */
export function Shortcuts() {
  const t = useText();
  const id = useId();
  const { link } = useFrame();
  return (
    <section className={styles.tile} aria-labelledby={id}>
      <h2 id={id}>{t('adminCenter.dashboard.shortcuts')}</h2>
      <ul className={styles.shortcuts}>
        {SHORTCUTS.map(({ name, address }) => (
          <li key={name}>
            <a {...link(address)} {...target(`admin-center.shortcut-${name}`)}>
              {t(`adminCenter.dashboard.shortcut.${name}`)}
            </a>
          </li>
        ))}
        <li>
          <Inert className={styles.way}>{t('adminCenter.dashboard.shortcut.serviceRequest')}</Inert>
        </li>
      </ul>
    </section>
  );
}
