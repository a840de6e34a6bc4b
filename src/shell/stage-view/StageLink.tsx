import { useEffect, useEffectEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { Tool } from '../bar/Tool';
import { viewed } from '../frame/beside';
import { viewOf } from '../frame/view';
import { isForElsewhere } from '../bar/isForElsewhere';

/** Shows the pages large, for a room, and as they were again; the key F does the same. */
export function StageLink() {
  const t = useText();
  const navigate = useNavigate();
  const place = useLocation();
  const isOn = viewOf(place).stage !== undefined;
  const there = viewed(place, { stage: isOn ? undefined : '' });

  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, repeat } = event;
    if (key.toLowerCase() !== 'f' || ctrlKey || metaKey || altKey || repeat || event.defaultPrevented) return;
    if (!isForElsewhere(event.target)) void navigate(there);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  return (
    <a href={`#${there}`} title={t('shell.stage.key')} aria-current={isOn || undefined} {...target('shell.stage')}>
      <Tool drawing="stage" name={t('shell.stage')} />
    </a>
  );
}
