import { readEntry, readLog, readOn, type Entry, type Run, type What } from '../../core/index';
import { inTurn } from '../storage/inTurn';
import { addToLog, heldLog, holdLog, keptIn, replaceNotStored, storeLog } from './keptLog';
import { RUNS, tellNews } from '../storage/news';
import { isOfPackage, ours } from '../storage/ours';
import { randomId } from '../storage/randomId';
import { remember } from '../storage/remember';
import { useRun } from '../runState';
import { recordOf } from '../runRecord';
import { isReadable } from '../storage/stored';
import { isOfRun, troubleOfRun, troubleOfStorage } from '../storage/trouble';

export const TAB = randomId().slice(0, 8);
export const TAB_RUN = ours('onetenant.run');
/** What the entries of a lesson's beginning say in place of a tab: nobody has done them in one. */
export const BY_LESSON = 'lesson';

/**
 * Writes what `say` has to say of the present run, and answers with it once it is stored: nothing where it is nothing.
 * What the reader would refuse is not written, and the run stays as it is.
 */
export function write(page: string, say: (run: Run) => What | undefined): Promise<What | 'unreadable' | undefined> {
  return inTurn(async () => {
    for (;;) {
      const { run } = useRun.getState();
      const what = run && say(run);
      if (!what) return undefined;

      const entry = entryOf(run.length, page, what);
      if (!(await isReadable(entry))) return 'unreadable';
      // Shown before it is stored, because a browser may let a storage wait until after the next frame.
      addToLog([entry]);
      useRun.setState({ run: readEntry(run, entry) });
      const news = await store();
      if (news.length === 0) return what;
      // Another tab was faster: what it wrote comes first, and the command is answered anew.
      replaceNotStored(news);
      useRun.setState({ run: readOn(run, news) });
    }
  });
}

/**
 * Keeps a lawful log as a new run, and shows it. `onShow` is called in the same instant, to go where the run is to be
 * shown: the page that was shown before must not be rendered with it, or the run would begin with a visit there.
 */
export async function keep(log: readonly Entry[], id = randomId(), onShow?: () => void): Promise<void> {
  if (import.meta.env.DEV) await expectReadable(log);
  show(id, log, readLog(log), 0);
  onShow?.();
  await store();
  tellNews(RUNS);
}

// A whole log comes from the reader or from a start state: that those can be read is for tests to say.
async function expectReadable(log: readonly Entry[]): Promise<void> {
  for (const entry of log) {
    if (!(await isReadable(entry))) throw new Error(`entry ${entry.seq} could not be read again`);
  }
}

/** Shows a run, of whose log so many entries are stored already. */
export function show(id: string, log: readonly Entry[], run: Run, stored: number): void {
  holdLog(id, log, stored);
  const { lasting } = keptIn();
  if (lasting) remember('session', TAB_RUN, id);
  useRun.setState({ status: 'running', id, run, lasting });
}

export function entryOf(seq: number, page: string, what: What): Entry {
  return { seq, at: new Date().toISOString(), tab: TAB, page, what };
}

// Answers with what another tab has written meanwhile. Whatever else happens, the run goes on, and the page says so.
async function store(): Promise<readonly Entry[]> {
  const { id, lasting, trouble } = useRun.getState();
  if (!isOfPackage()) addEventListener('beforeunload', askToStay);
  try {
    const news = await storeLog();
    if (news.length > 0) return news;
  } catch (error) {
    if (isOfRun(error)) return goOnApart(error);
    // Said once, and tried again with the next entry.
    if (lasting) useRun.setState({ lasting: false, trouble: troubleOfStorage(error) });
    return [];
  } finally {
    removeEventListener('beforeunload', askToStay);
  }
  // It lasts again, or is no longer deleted.
  if (lasting !== keptIn().lasting || trouble?.kind === 'run-deleted') {
    useRun.setState({ lasting: keptIn().lasting, trouble: undefined });
    tellNews(RUNS);
  }
  tellNews(id);
  return [];
}

// Asked by the browser of somebody who leaves while a deed is on its way into the storage: some 40 ms, or longer.
function askToStay(event: Event): void {
  event.preventDefault();
}

// What another tab has written cannot be followed: the log, as this tab has it, goes on as a run of its own.
async function goOnApart(error: unknown): Promise<readonly Entry[]> {
  const { id, run } = useRun.getState();
  if (run) show(randomId(), heldLog(), run, 0);
  useRun.setState({ trouble: troubleOfRun(recordOf(id, heldLog()), error) });
  const news = await store();
  tellNews(RUNS);
  return news;
}
