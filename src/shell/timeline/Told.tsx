import { toldOf, type Run } from '../../core/index';
import { useText } from '../../i18n/useText';
import { MomentTime, type TimedRun } from '../../parts/MomentTime';
import { MomentWords } from './MomentWords';
import { useMomentWords } from './useStory';
import styles from './Told.module.css';

/** What was done in a run in words, to be read and printed: when, what and by whom, the first thing first. */
export function Told({ run, ...timed }: TimedRun & { readonly run: Run }) {
  const t = useText();
  const { doer } = useMomentWords();
  const told = toldOf(run, timed.log).filter((one) => !('undone' in one && one.undone));
  return (
    <ol className={styles.told}>
      {told.map((one) => {
        const who = doer(one);
        return (
          <li key={one.seq}>
            <span>
              <MomentTime of={timed} seq={one.seq} />
            </span>
            <span>
              <MomentWords of={one} />
              {who !== undefined && <small> {t('timeline.by', { userName: who })}</small>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
