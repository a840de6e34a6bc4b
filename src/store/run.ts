import { beginning, LONGEST_ADDRESS, type Besides, type Entry, type Event, type Run, type World } from '../core/index';
import { openStorage } from './storage/indexedStorage';
import { inTurn } from './storage/inTurn';
import { heldLog, holdLog, keepIn, keptIn } from './log/keptLog';
import { load, reopen } from './log/openLog';
import { usePast } from './past';
import { ours } from './storage/ours';
import { randomId } from './storage/randomId';
import { NOTHING, useRun } from './runState';
import { RUNS, tellNews } from './storage/news';
import { remember } from './storage/remember';
import { copyRuns, memoryStorage, type Storage } from './storage/storage';
import { isUntouched, throwAway } from './untouched';
import { troubleOfStorage } from './storage/trouble';
import { entryOf, keep, TAB_RUN } from './log/writeLog';

export { useRun };
// Where the run is, so is all that keeps: the first script has no word to spare for another file.
export { keepOffline } from './offline/keepOffline';

/** A visitor waits no longer for the storage: so many times so many milliseconds. */
const LONGEST_OPENING = { turns: 15, each: 100 };

/** Something of the world that is shown: of the present one, or of the one that is looked at in its place. Nothing without either. */
export function useShown<T>(read: (world: World) => T): T | undefined {
  const past = usePast();
  return useRun(({ run }) => {
    const world = past?.world ?? run?.world;
    return world && read(world);
  });
}

/** The world that is shown. Only for screens, which are shown only where there is one. */
export function useWorld(): World {
  const world = useShown((shown) => shown);
  if (!world) throw new Error('a screen is shown without a world');
  return world;
}

/**
 * Opens the storage and the run that this tab showed last, or else the one that was begun last. Never rejects: a log
 * that cannot be read stays where it is, which the page says, and there is then no run to go on with. A storage that
 * does not answer in time is not waited for: runs are kept in memory until it does.
 */
export function openRun(open: () => Promise<Storage> = openStorage, patience = inTime): Promise<void> {
  return inTurn(async () => {
    const opening = open();
    const storage = await Promise.race([opening, patience()]);
    if (storage) return showKept(storage);
    const meanwhile = memoryStorage({ kind: 'storage-slow' });
    void opening.then((late) => inTurn(() => moveTo(late, meanwhile)));
    return showKept(meanwhile);
  });
}

async function showKept(storage: Storage): Promise<void> {
  keepIn(storage);
  const trouble = await reopen().catch(troubleOfStorage);
  if (trouble === 'shown') return;

  holdLog('', []);
  useRun.setState({ ...NOTHING, status: 'no-run', lasting: storage.lasting, trouble: trouble ?? storage.trouble });
}

/** The storage came after all. What was done meanwhile goes there too; where nothing was, its own run is shown. */
async function moveTo(storage: Storage, meanwhile: Storage): Promise<void> {
  // Something is shown in memory only, which is not to be stored.
  if (keptIn() !== meanwhile) return undefined;
  if (useRun.getState().status !== 'running') {
    useRun.setState({ trouble: undefined });
    return showKept(storage);
  }
  try {
    await copyRuns(meanwhile, storage);
    keepIn(storage);
    remember('session', TAB_RUN, useRun.getState().id);
    useRun.setState({ lasting: storage.lasting, trouble: storage.trouble });
    tellNews(RUNS);
  } catch (error) {
    useRun.setState({ trouble: troubleOfStorage(error) });
  }
}

// In turns: a page that is itself held up would hear of one long wait's end before it hears the answer.
async function inTime(): Promise<undefined> {
  for (let turn = 0; turn < LONGEST_OPENING.turns; turn += 1) {
    await new Promise((resolve) => {
      setTimeout(resolve, LONGEST_OPENING.each);
    });
  }
}

/** Goes on with a stored run and answers with it. Where it cannot be read, the page says why, and the present one stays. */
export function resume(id: string): Promise<Run | undefined> {
  return inTurn(async () => {
    const trouble = await load(id).catch(troubleOfStorage);
    if (trouble !== 'shown') {
      useRun.setState({ trouble: trouble ?? { kind: 'run-unknown' } });
      return undefined;
    }
    await keptIn()
      .makeLatest(id)
      .catch(() => undefined);
    return useRun.getState().run;
  });
}

/**
 * Begins a new run from a start state, and keeps the old one where it is, unless nothing was done in it: then the new
 * one takes its place. The seed decides ids and codes. A second frame stands at `beside`, if there is one, InPrivate if
 * that is said, `brand` is its organization's, and `onShow` is called in the instant in which the run is shown.
 */
export function begin(
  start: string,
  events: readonly Event[],
  page: string,
  seed?: string,
  { onShow, ...besides }: Omit<Besides, 'lesson'> & { readonly onShow?: () => void } = {},
): Promise<void> {
  return inTurn(async () => {
    const id = randomId();
    const old = isUntouched(heldLog()) ? useRun.getState().id : undefined;
    const beside = besides.beside?.slice(0, LONGEST_ADDRESS);
    const what = beginning(start, seed ?? id, events, { ...besides, beside });
    await keep([entryOf(0, page.slice(0, LONGEST_ADDRESS), what)], id, onShow);
    if (old !== undefined) await throwAway(old);
  });
}

/**
 * Begins a run for somebody who comes by a link and has none. Several tabs may be opened by links in the same instant:
 * they show one run.
 */
export function beginByLink(start: string, events: readonly Event[], page: string): Promise<void> {
  return alone(() =>
    inTurn(async () => {
      const joined = await keptIn()
        .latest()
        .then(load)
        .catch(() => undefined);
      if (joined === 'shown') return;
      const id = randomId();
      await keep([entryOf(0, page.slice(0, LONGEST_ADDRESS), beginning(start, id, events))], id);
    }),
  );
}

/**
 * Keeps the log of a run that came from elsewhere as a run of its own, and shows it. The log must be a lawful one.
 * `onShow` is called in the instant in which it is shown, to go where that is to be.
 */
export function adopt(log: readonly Entry[], onShow?: () => void): Promise<void> {
  return inTurn(() => keep(log, undefined, onShow));
}

/** The same with this run's story up to an entry, that one included. The old run stays as it is. */
export function goOnFrom(seq: number, onShow?: () => void): Promise<void> {
  return inTurn(() => keep(heldLog().slice(0, seq + 1), undefined, onShow));
}

/** The whole log of this run, for a download. */
export function logOfRun(): readonly Entry[] {
  return heldLog();
}

// One tab of this browser at a time, where it has locks: a page on plain http has none, and one in a sandbox is refused.
async function alone(work: () => Promise<void>): Promise<void> {
  const { locks } = navigator as { readonly locks?: LockManager | null };
  await (locks ? locks.request(ours('onetenant.begin'), work).catch(work) : work());
}
