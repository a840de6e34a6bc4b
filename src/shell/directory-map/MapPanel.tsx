import { useLocation } from 'react-router';
import { useText } from '../../i18n/useText';
import { ownPages } from '../../map/ownPages';
import { target } from '../../map/targets';
import { addressOf } from '../frame/address';
import { locationOf } from '../frame/beside';
import { usePanel } from '../frame/usePanel';
import { viewOf } from '../frame/view';
import { MapView } from './MapView';
import styles from './DirectoryMap.module.css';

/** The map of directories as a panel beside the frames. */
export function MapPanel() {
  const t = useText();
  const place = useLocation();
  const { panel, heading, close } = usePanel('map');
  const view = viewOf(place);

  return (
    <section
      ref={panel}
      className={styles.panel}
      data-beside-timeline={view.timeline !== undefined || undefined}
      aria-label={t('map.title')}
      {...target('shell.mapPanel')}
    >
      <header className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          {t('map.title')}
        </h2>
        <a
          href={`#${locationOf(addressOf(place), ownPages.directoryMap, { ...view, map: undefined })}`}
          {...target('map.asFrame')}
        >
          {t('map.asFrame')}
        </a>
        <button type="button" onClick={close} aria-label={t('map.close')}>
          ×
        </button>
      </header>
      <MapView />
    </section>
  );
}
