import type { Entry, Run } from '../core/index';
import { FORMAT } from './log/migrations';
import { inTurn } from './storage/inTurn';
import { heldLog, holdLog, keptIn } from './log/keptLog';
import { fateOf } from './purging';
import { RUNS, tellNews } from './storage/news';
import { randomId } from './storage/randomId';
import { remember } from './storage/remember';
import { useRun } from './runState';
import { recordOf, relabelled, restored, type RunRecord } from './runRecord';
import { summaryOf, type RunSummary } from './runSummary';
import { readableOf, readStored, type Stored } from './storage/stored';
import { troubleOfRun, troubleOfStorage } from './storage/trouble';
import { keep, TAB, TAB_RUN } from './log/writeLog';

/** All runs of this browser, the one that was used last first; deleted ones too, until they are thrown away for good. */
export function listRuns(): Promise<readonly RunSummary[]> {
  return inTurn(async () => {
    const storage = keptIn();
    await storage.purge((record) => fateOf(record, Date.now(), TAB)).catch(() => undefined);
    const records = await storage.runs();
    const summaries = await Promise.all(records.map(async (record) => summaryOf(record, await tailOf(record.id))));
    const { id, run } = useRun.getState();
    // The run that is shown may not be stored, because the storage is full.
    const unstored = run && !records.some((record) => record.id === id);
    const shown = unstored ? [summaryOf(recordOf(id, heldLog()), heldLog().map(asStored))] : [];
    return [...summaries, ...shown].toSorted((one, other) => (one.used < other.used ? 1 : -1));
  });
}

/** Calls a run by a name, or by that of its start state again where the name is empty. */
export function renameRun(id: string, name: string): Promise<void> {
  return change(id, (record) => relabelled(record, 'name', name.trim()));
}

/** Characters of the longest name of a learner. */
export const LONGEST_LEARNER = 80;

/** Notes who does a run, for its report and its files; nobody, where the name is empty. */
export function nameLearner(id: string, learner: string): Promise<void> {
  return change(id, (record) => relabelled(record, 'learner', learner.trim().slice(0, LONGEST_LEARNER)));
}

/** Keeps a run once more, under a name. The answer is whether it could be read. */
export function duplicateRun(record: RunRecord, name: string): Promise<boolean> {
  return inTurn(async () => {
    try {
      await keepCopy((await readStored(keptIn(), record.id)).log, { name });
      return true;
    } catch (error) {
      useRun.setState({ trouble: troubleOfRun(record, error) });
      return false;
    }
  });
}

/**
 * Keeps the present run, as it is, once more beside it: before something is done by which what is undone cannot be
 * redone any more. Answers with the id of the copy; nothing where it could not be stored.
 */
export function keepAside(): Promise<string | undefined> {
  return inTurn(async () => {
    try {
      const record = await keptIn().find(useRun.getState().id);
      return await keepCopy(heldLog(), { name: record?.name, talk: record?.talk });
    } catch {
      return undefined;
    }
  });
}

type Labels = { readonly name: string | undefined; readonly talk?: unknown };

// The run that was used last stays that.
async function keepCopy(log: readonly Entry[], { name, talk }: Labels): Promise<string> {
  const latest = await keptIn().latest();
  const copy = randomId();
  await keptIn().append(copy, log, 0);
  const labels = { ...(name !== undefined && { name }), ...(talk !== undefined && { talk }) };
  await keptIn().note({ ...recordOf(copy, log), ...labels });
  if (latest !== undefined) await keptIn().makeLatest(latest);
  tellNews(RUNS);
  return copy;
}

/** The whole log of a run of this browser, for a file or a link. Nothing where it cannot be read, which the page says. */
export function logOfStored(record: RunRecord): Promise<readonly Entry[] | undefined> {
  return inTurn(async () => {
    // What could not be stored is here only.
    if (record.id === useRun.getState().id) return heldLog();
    try {
      return (await readStored(keptIn(), record.id)).log;
    } catch (error) {
      useRun.setState({ trouble: troubleOfRun(record, error) });
      return undefined;
    }
  });
}

/** Takes a run off the list. For some days `restoreRun` brings it back. */
export async function deleteRun(id: string): Promise<void> {
  await change(id, (record) => ({ ...record, deleted: new Date().toISOString() }));
  if (useRun.getState().id !== id) return;
  holdLog('', []);
  remember('session', TAB_RUN, '');
  useRun.setState({ status: 'no-run', id: '', run: undefined });
}

export async function restoreRun(id: string): Promise<void> {
  await change(id, restored);
  const { trouble } = useRun.getState();
  if (trouble?.kind === 'run-deleted' && trouble.record.id === id) useRun.setState({ trouble: undefined });
}

/** Goes on with all of a damaged run that comes before the damage, as a run of its own, which is the answer. */
export function recoverRun(id: string): Promise<Run | undefined> {
  return inTurn(async () => {
    const log = await readableOf(keptIn(), id);
    if (log.length === 0) return undefined;
    await keep(log);
    return useRun.getState().run;
  });
}

function change(id: string, make: (record: RunRecord) => RunRecord): Promise<void> {
  return inTurn(async () => {
    try {
      const record = await keptIn().find(id);
      if (record) await keptIn().note(make(record));
      tellNews(RUNS);
    } catch (error) {
      useRun.setState({ trouble: troubleOfStorage(error) });
    }
  });
}

// The beginning may be a hundred thousand people: it is read only where there is nothing else.
async function tailOf(id: string): Promise<readonly Stored[]> {
  const tail = await keptIn().read(id, 1);
  return tail.length > 0 ? tail : keptIn().read(id);
}

function asStored(entry: unknown): Stored {
  return { entry, format: FORMAT };
}
