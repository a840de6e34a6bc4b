import { useEffect, useEffectEvent, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../../i18n/useText';
import { viewed } from '../frame/beside';
import { target } from '../../map/targets';
import { LineGlyph } from '../../ui/LineGlyph';
import { DRAWINGS } from '../bar/drawings';
import { Moments } from './Moments';
import { Scrubber } from './Scrubber';
import { useTravel } from './useTravel';
import styles from './Timeline.module.css';

/** The panel with what happened in the run. */
export function Timeline({ say }: { say: (text: string) => void }) {
  const t = useText();
  const navigate = useNavigate();
  const travel = useTravel(say);
  const { place } = travel;
  const heading = useRef<HTMLHeadingElement>(null);

  const panel = useRef<HTMLElement>(null);

  const close = () => {
    void navigate(viewed(place, { timeline: undefined }));
    // There it was opened.
    document.querySelector<HTMLElement>('[data-target="shell.timeline"]')?.focus();
  };
  const press = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === 'Escape') close();
  });

  useEffect(() => {
    const element = panel.current;
    const hear = (event: KeyboardEvent) => press(event);
    element?.addEventListener('keydown', hear);
    heading.current?.focus();
    return () => element?.removeEventListener('keydown', hear);
  }, []);

  return (
    <aside ref={panel} className={styles.panel} aria-label={t('shell.timeline')} {...target('shell.timelinePanel')}>
      <header className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          {t('shell.timeline')}
        </h2>
        <button type="button" onClick={close} aria-label={t('timeline.close')}>
          <LineGlyph path={DRAWINGS.close} />
        </button>
      </header>
      <Scrubber travel={travel} />
      <div className={styles.scroll}>
        <Moments travel={travel} />
      </div>
    </aside>
  );
}
