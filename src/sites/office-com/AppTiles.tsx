import { useText } from '../../i18n/useText';
import { addresses } from '../../map/addresses';
import { target } from '../../map/targets';
import { useFrame } from '../../store/frame';
import { Inert } from '../../ui/Inert';
import { AppSign } from './AppSign';
import type { App } from './apps';
import styles from './AppTiles.module.css';

/** The square tiles. Only the way to the admin center leads somewhere here. */
export function AppTiles({ apps, label }: { readonly apps: readonly App[]; readonly label: string }) {
  const t = useText();
  const { link } = useFrame();
  return (
    <ul className={styles.tiles} aria-label={label}>
      {apps.map((app) => {
        const className = `${styles.tile} ${styles[app] ?? ''}`;
        const inside = (
          <>
            <AppSign app={app} />
            {t(`officeCom.app.${app}`)}
          </>
        );
        return (
          <li key={app}>
            {app === 'admin' ? (
              <a className={className} {...link(addresses.adminCenter.dashboard())} {...target('office-com.admin')}>
                {inside}
              </a>
            ) : (
              <Inert className={className}>{inside}</Inert>
            )}
          </li>
        );
      })}
    </ul>
  );
}
