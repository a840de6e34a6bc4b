import { useText } from '../../i18n/useText';
import { usePanel } from '../frame/usePanel';
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
  const travel = useTravel(say);
  const { panel, heading, close } = usePanel('timeline');

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
