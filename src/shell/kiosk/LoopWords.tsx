import { useText } from '../../i18n/useText';
import { startOver } from '../../store/loop';
import styles from './Loop.module.css';
import { QUIET, WARNING } from './times';

type Props = {
  /** Whether it plays, is over, or somebody has it to themselves. */
  readonly phase: 'shown' | 'over' | 'taken';
  /** The seconds until it starts over. */
  readonly left: number;
};

/** Who has it, and when it starts over. A screen reader hears each sentence once, and not the seconds. */
export function LoopWords({ phase, left }: Props) {
  const t = useText();
  const isWarned = phase === 'taken' && left <= WARNING;
  const isCounted = phase === 'over' || isWarned;
  return (
    <div className={styles.words}>
      <p role="status">{isWarned ? t('kiosk.warning') : t(`kiosk.${phase}`, { seconds: QUIET })}</p>
      {isCounted && (
        <p role="timer" className={styles.left}>
          {t('kiosk.left', { seconds: left })}
        </p>
      )}
      {phase === 'taken' && (
        <button type="button" onClick={() => void startOver()}>
          {t('kiosk.startOver')}
        </button>
      )}
    </div>
  );
}
