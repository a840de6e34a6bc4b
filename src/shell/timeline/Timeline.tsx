import { useText } from '../../i18n/useText';
import { Panel } from '../frame/Panel';
import { Moments } from './Moments';
import { Scrubber } from './Scrubber';
import { useTravel } from './useTravel';
import styles from './Timeline.module.css';

/** The panel with what happened in the run. */
export function Timeline({ say }: { say: (text: string) => void }) {
  const t = useText();
  const travel = useTravel(say);
  return (
    <Panel name="timeline" title={t('shell.timeline')} closing={t('timeline.close')} className={styles.panel}>
      <Scrubber travel={travel} />
      <div className={styles.scroll}>
        <Moments travel={travel} />
      </div>
    </Panel>
  );
}
