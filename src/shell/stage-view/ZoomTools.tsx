import { useLocation, useNavigate } from 'react-router';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { viewed, type FrameName } from '../frame/beside';
import { viewOf } from '../frame/view';
import { LEAST_ZOOM, MOST_ZOOM, stageWith, zoomed, zoomsIn } from './zooms';
import styles from './ZoomTools.module.css';

/** Enlarges the pages of a frame for a room, and says how much they are. */
export function ZoomTools({ name }: { readonly name: FrameName }) {
  const t = useText();
  const navigate = useNavigate();
  const place = useLocation();
  const { stage } = viewOf(place);
  if (stage === undefined) return null;

  const zooms = zoomsIn(stage);
  const zoom = zooms[name];
  const change = (by: 'more' | 'less') =>
    void navigate(viewed(place, { stage: stageWith({ ...zooms, [name]: zoomed(zoom, by) }) }), { replace: true });
  return (
    <span role="group" className={styles.zoom} aria-label={t('shell.zoom')}>
      <button
        type="button"
        aria-label={t('shell.zoom.less')}
        disabled={zoom === LEAST_ZOOM}
        onClick={() => change('less')}
        {...target(`shell.${name}.zoomOut`)}
      >
        −
      </button>
      <output>{t('shell.zoom.percent', { zoom })}</output>
      <button
        type="button"
        aria-label={t('shell.zoom.more')}
        disabled={zoom === MOST_ZOOM}
        onClick={() => change('more')}
        {...target(`shell.${name}.zoomIn`)}
      >
        +
      </button>
    </span>
  );
}
