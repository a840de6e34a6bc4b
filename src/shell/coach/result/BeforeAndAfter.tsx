import { useMemo } from 'react';
import { readLog } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { SmallMap } from '../../../parts/directory-map/SmallMap';
import { logOfRun, useRun } from '../../../store/run';
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
    <div className={styles.pictures}>
      <SmallMap title={t('coach.result.before')} world={before} />
      <SmallMap title={t('coach.result.after')} world={after} />
    </div>
  );
}

function worldAt(id: string, seq: number) {
  if (useRun.getState().id !== id) return undefined;
  const log = logOfRun().slice(0, seq + 1);
  return log.length === 0 ? undefined : readLog(log).world;
}
