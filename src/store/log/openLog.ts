import { readOn } from '../../core/index';
import { inTurn } from '../storage/inTurn';
import { hearNews, heldLog, keptIn } from './keptLog';
import { onNews, RUNS } from '../storage/news';
import { recall } from '../storage/remember';
import { useRun } from '../runState';
import { recordOf } from '../runRecord';
import { readStored } from '../storage/stored';
import { troubleOfRun, type Trouble } from '../storage/trouble';
import { show, TAB_RUN } from './writeLog';

onNews((id) => void inTurn(() => (id === RUNS ? lookWhetherDeleted() : catchUp(id))));

/** Shows the run that this tab showed last, or else the one that a new tab shows. The answer is why not, if it cannot be. */
export async function reopen(): Promise<'shown' | Trouble | undefined> {
  const mine = recall('session', TAB_RUN);
  const found = mine ? await load(mine) : undefined;
  if (found) return found;
  const latest = await load(await keptIn().latest());
  // A new tab does not ask for what was deleted.
  return latest !== 'shown' && latest?.kind === 'run-deleted' ? undefined : latest;
}

/** Shows a stored run. The answer is why not, if it is there and cannot be shown. */
export async function load(id: string | undefined): Promise<'shown' | Trouble | undefined> {
  if (typeof id !== 'string') return undefined;
  // It takes longest and is asked for first; whether it is wanted is known sooner.
  const reading = readStored(keptIn(), id);
  reading.catch(() => undefined);
  const record = await keptIn().find(id);
  if (!record) return undefined;
  if (record.deleted !== undefined) return { kind: 'run-deleted', record };
  try {
    const { log, run } = await reading;
    show(record.id, log, run, log.length);
    return 'shown';
  } catch (error) {
    return troubleOfRun(record, error);
  }
}

/** Shows what other tabs have written into the run since, if it is the one that is shown. Never rejects. */
export async function catchUp(id: string): Promise<void> {
  const { id: mine, run } = useRun.getState();
  if (id !== mine || !run) return;
  try {
    const news = await hearNews();
    useRun.setState({ run: readOn(run, news) });
  } catch (error) {
    useRun.setState({ trouble: troubleOfRun(recordOf(id, heldLog()), error) });
  }
}

async function lookWhetherDeleted(): Promise<void> {
  const { id, trouble } = useRun.getState();
  const record = await keptIn()
    .find(id)
    .catch(() => undefined);
  if (record?.deleted !== undefined) useRun.setState({ trouble: { kind: 'run-deleted', record } });
  else if (trouble?.kind === 'run-deleted') useRun.setState({ trouble: undefined });
}
