import { TextPart } from '../../i18n/TextPart';
import { useText } from '../../i18n/useText';
import { MapView } from './MapView';
import styles from './DirectoryMap.module.css';

/** The map of directories as the page of a frame. */
export function MapPage() {
  return (
    <TextPart part="timeline">
      <Frame />
    </TextPart>
  );
}

function Frame() {
  const t = useText();
  return (
    <div className={styles.frame}>
      <MapView heading={<h1>{t('map.title')}</h1>} />
    </div>
  );
}
