import { useEffect, useState } from 'react';
import { presentMoments, readLog, type Run } from '../../core/index';
import type { TimedRun } from '../../parts/MomentTime';
import { findRun } from '../../store/findRun';
import type { Attempt } from '../../store/lesson';
import { attemptIn } from '../../store/lesson/attempts';
import { logOfStored } from '../../store/runs';
import { useRun } from '../../store/runState';

/** A run that is reported on, and the attempt at a lesson that it is, where it can be judged. */
export type Reported = TimedRun & {
  readonly run: Run;
  readonly attempt: Attempt | undefined;
};

/** The run of this id, by default the one of this tab; nothing where there is none, or where it cannot be read. */
export function useReported(asked: string | undefined): Reported | undefined | 'opening' {
  const shown = useRun(({ id }) => id);
  const isOpening = useRun(({ status }) => status === 'opening');
  const id = asked ?? shown;
  const [reported, setReported] = useState<Reported | 'opening' | undefined>('opening');

  useEffect(() => {
    if (isOpening) return undefined;
    let isAsked = true;
    const look = () => void read(id).then((found) => isAsked && setReported(found));
    look();
    // What this tab shows may grow in another one.
    const followNoMore = useRun.subscribe((now, before) => now.run !== before.run && look());
    return () => {
      isAsked = false;
      followNoMore();
    };
  }, [id, isOpening]);

  return reported;
}

async function read(id: string): Promise<Reported | undefined> {
  const record = await findRun(id);
  const stored = record && (await logOfStored(record));
  if (!record || !stored || stored.length === 0) return undefined;
  const log = [...stored];
  const run = readLog(log);
  return { record, log, run, momentAt: presentMoments(run, log), attempt: await attemptIn(log) };
}
