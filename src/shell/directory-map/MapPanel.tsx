import { useLocation } from 'react-router';
import { useText } from '../../i18n/useText';
import { ownPages } from '../../map/ownPages';
import { target } from '../../map/targets';
import { addressOf } from '../frame/address';
import { locationOf } from '../frame/beside';
import { Panel } from '../frame/Panel';
import { viewOf } from '../frame/view';
import { MapView } from './MapView';
import styles from './DirectoryMap.module.css';

/** The map of directories as a panel beside the frames. */
export function MapPanel() {
  const t = useText();
  const place = useLocation();
  const view = viewOf(place);
  const asFrame = (
    <a
      href={`#${locationOf(addressOf(place), ownPages.directoryMap, { ...view, map: undefined })}`}
      {...target('map.asFrame')}
    >
      {t('map.asFrame')}
    </a>
  );
  return (
    <Panel
      name="map"
      title={t('map.title')}
      closing={t('map.close')}
      className={view.timeline === undefined ? styles.panel : `${styles.panel} ${styles.besideTimeline}`}
      head={asFrame}
    >
      <MapView />
    </Panel>
  );
}
