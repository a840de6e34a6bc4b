import { useLocation } from 'react-router';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { viewed } from '../frame/beside';
import { viewOf } from '../frame/view';
import { Tool } from './Tool';

/** Opens what stands beside the frames, and closes it again. */
export function PanelLink({ panel }: { readonly panel: 'timeline' | 'map' }) {
  const t = useText();
  const place = useLocation();
  const isOpen = viewOf(place)[panel] !== undefined;
  return (
    <a
      href={`#${viewed(place, { [panel]: isOpen ? undefined : '' })}`}
      title={t(`shell.${panel}`)}
      aria-expanded={isOpen}
      {...target(`shell.${panel}`)}
    >
      <Tool drawing={panel} name={t(`shell.${panel}`)} />
    </a>
  );
}
