import { useEffect, useEffectEvent, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useText } from '../../i18n/useText';
import { ownPages } from '../../map/ownPages';
import { target } from '../../map/targets';
import { takeKeyboard } from '../../ui/keyboard/takeKeyboard';
import { addressOf } from '../frame/address';
import { locationOf, viewed } from '../frame/beside';
import { viewOf } from '../frame/view';
import { MapView } from './MapView';
import styles from './DirectoryMap.module.css';

/** The map of directories as a panel beside the frames. */
export function MapPanel() {
  const t = useText();
  const navigate = useNavigate();
  const place = useLocation();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const view = viewOf(place);

  const close = () => {
    void navigate(viewed(place, { map: undefined }));
    // There it was opened.
    document.querySelector<HTMLElement>('[data-target="shell.run"]')?.focus();
  };
  const press = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === 'Escape') close();
  });

  useEffect(() => {
    const element = panel.current;
    const hear = (event: KeyboardEvent) => press(event);
    element?.addEventListener('keydown', hear);
    takeKeyboard(heading.current);
    return () => element?.removeEventListener('keydown', hear);
  }, []);

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
