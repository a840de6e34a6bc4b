import { useLocation } from 'react-router';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { viewed } from '../frame/beside';
import { viewOf } from '../frame/view';
import { Tool } from './Tool';

/** Opens the timeline beside the frames, and closes it again. */
export function TimelineLink() {
  const t = useText();
  const place = useLocation();
  const isOpen = viewOf(place).timeline !== undefined;
  return (
    <a
      href={`#${viewed(place, { timeline: isOpen ? undefined : '' })}`}
      title={t('shell.timeline')}
      aria-current={isOpen || undefined}
      {...target('shell.timeline')}
    >
      <Tool drawing="timeline" name={t('shell.timeline')} />
    </a>
  );
}
