import { useMemo } from 'react';
import { areTogether, readLog } from '../../../core/index';
import { TextPart } from '../../../i18n/TextPart';
import { useText } from '../../../i18n/useText';
import { logOfRun, useRun } from '../../../store/run';
import { WorldPicture } from '../../what-if/WorldPicture';
import styles from './Result.module.css';

/** The directories as they were when the run began, and as they were at its end: once handed in, or else now. */
export function BeforeAndAfter({ submittedAt }: { submittedAt: number | undefined }) {
  const t = useText();
  const now = useRun(({ run }) => run?.world);
  const id = useRun((state) => state.id);
  const before = useMemo(() => worldAt(id, 0), [id]);
  const end = useMemo(() => (submittedAt === undefined ? undefined : worldAt(id, submittedAt)), [id, submittedAt]);
  const after = end ?? now;
  if (!before || !after) return null;
  return (
    <TextPart part="timeline">
      <div className={styles.pictures}>
        <WorldPicture title={t('coach.result.before')} world={before} together={areTogether(before)} />
        <WorldPicture title={t('coach.result.after')} world={after} together={areTogether(after)} />
      </div>
    </TextPart>
  );
}

function worldAt(id: string, seq: number) {
  if (useRun.getState().id !== id) return undefined;
  const log = logOfRun().slice(0, seq + 1);
  return log.length === 0 ? undefined : readLog(log).world;
}
