import { useText } from '../../../i18n/useText';
import { Inert } from '../../../ui/Inert';
import styles from './Tile.module.css';
import { WorldMap } from './WorldMap';

export function ServiceHealthTile() {
  const t = useText();
  return (
    <li className={`${styles.tile} ${styles.wide}`}>
      <Inert className={styles.whole}>
        <span className={styles.title}>{t('azurePortal.tile.serviceHealth')}</span>
        <span className={styles.subtitle}>{t('azurePortal.tile.myResources')}</span>
        <WorldMap />
      </Inert>
    </li>
  );
}
