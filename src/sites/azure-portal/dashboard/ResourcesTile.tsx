import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import styles from './Tile.module.css';

/** Nobody in this world has a resource: the tile says so, and so does the list it leads to. */
export function ResourcesTile() {
  const t = useText();
  const { link } = useFrame();
  return (
    <li className={`${styles.tile} ${styles.tall}`}>
      <a {...link(addresses.azurePortal.resources())} className={styles.whole} {...target('azure-portal.allResources')}>
        <span className={styles.title}>{t('azurePortal.service.all-resources')}</span>
        <span className={styles.subtitle}>{t('azurePortal.tile.allSubscriptions')}</span>
        <span className={styles.none}>{t('azurePortal.resources.none')}</span>
      </a>
    </li>
  );
}
