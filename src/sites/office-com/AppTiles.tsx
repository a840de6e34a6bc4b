import { useText } from '../../i18n/useText';
import { useFrame } from '../../store/frame';
import { Inert } from '../../ui/Inert';
import { target } from '../../ui/target';
import { links } from './links';
import styles from './AppTiles.module.css';

const APPS = ['mail', 'calendar', 'people', 'yammer', 'planner', 'tasks', 'sway', 'security', 'store'] as const;

/** The square tiles. Only the way to the admin center leads somewhere here. */
export function AppTiles() {
  const t = useText();
  const { link } = useFrame();
  return (
    <ul className={styles.tiles}>
      {APPS.map((app) => (
        <li key={app}>
          <Inert className={`${styles.tile} ${styles[app] ?? ''}`}>{t(`officeCom.app.${app}`)}</Inert>
        </li>
      ))}
      <li>
        <a className={`${styles.tile} ${styles.admin}`} {...link(links.adminCenter)} {...target('office-com.admin')}>
          {t('officeCom.app.admin')}
        </a>
      </li>
    </ul>
  );
}
