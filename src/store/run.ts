import { create } from 'zustand';
import {
  answer,
  readEntry,
  readLog,
  redoing,
  undoing,
  type Command,
  type Entry,
  type Event,
  type Rejection,
  type Run,
  type Step,
  type What,
  type World,
} from '../core/index';
import { onNews, tellNews } from './news';
import { parseEntry } from './parseEntry';
import { randomId } from './randomId';
import { recall, remember } from './remember';
import { memoryStorage, openStorage, type Storage } from './storage';

/** The one store: the run as its log tells it. Everything that a screen shows is read from here. */
type RunState = {
  readonly status: 'opening' | 'no-run' | 'running';
  readonly id: string;
  readonly run: Run | undefined;
  /** False where this run is lost when the page is closed. */
  readonly lasting: boolean;
};

const NOTHING: RunState = { status: 'opening', id: '', run: undefined, lasting: true };

export const useRun = create<RunState>(() => NOTHING);

/** The world as it is now. Only for screens, which are shown only while there is a run. */
export function useWorld(): World {
  const run = useRun((state) => state.run);
  if (!run) throw new Error('a screen is shown without a run');
  return run.world;
}

const TAB = randomId().slice(0, 8);
const TAB_RUN = 'onetenant.run';
let storage: Storage = memoryStorage();
let entries: Entry[] = [];
let queue: Promise<unknown> = Promise.resolve();

onNews((id) => void inTurn(() => catchUp(id)));

/**
 * Opens the storage and the run that this tab showed last, or else the one that was begun last. Never rejects: a log
 * that cannot be read stays where it is, and there is then no run to go on with.
 */
export function openRun(open: () => Promise<Storage> = openStorage): Promise<void> {
  return inTurn(async () => {
    storage = await open();
    try {
      const id = recall('session', TAB_RUN) ?? (await storage.latest());
      const log = id ? (await storage.read(id)).map(parseEntry) : [];
      if (id && log.length > 0) return show(id, log);
    } catch {
      // Falls through to having no run.
    }
    useRun.setState({ ...NOTHING, status: 'no-run', lasting: storage.lasting });
  });
}

/** Begins a new run from a start state, and keeps the old one where it is. The seed decides ids and codes. */
export function begin(start: string, events: readonly Event[], page: string, seed?: string): Promise<void> {
  return inTurn(async () => {
    const id = randomId();
    await keep(id, [entryOf(0, page, { type: 'began', start, seed: seed ?? id, events })]);
  });
}

/** Keeps the log of a run that came from elsewhere as a run of its own, and shows it. The log must be a lawful one. */
export function adopt(log: readonly Entry[]): Promise<void> {
  return inTurn(() => keep(randomId(), log));
}

/** Begins a new run that shares this one's story up to an entry, that one included. The old one stays as it is. */
export function goOnFrom(seq: number): Promise<void> {
  return inTurn(() => keep(randomId(), entries.slice(0, seq + 1)));
}

/** Shows a world of its own, made of a start state and commands, in memory only: the stored run waits for `leaveScene`. */
export async function showScene(
  start: string,
  events: readonly Event[],
  commands: readonly Command[],
  page: string,
): Promise<void> {
  await openRun(async () => memoryStorage());
  await begin(start, events, page, start);
  for (const command of commands) await send(command, page);
}

/** Back from a scene to the run that was open before it. */
export function leaveScene(): Promise<void> {
  return openRun();
}

/** Answers a command. What it answers is stored before this resolves: nothing where the command was accepted. */
export async function send(command: Command, page: string): Promise<Rejection | undefined> {
  const written = await write(page, (run) => answer(run.world, command));
  return written?.type === 'refused' ? written.rejection : undefined;
}

/** Notes in the log that an address was shown; lessons ask for it, the world does not. */
export async function visit(address: string): Promise<void> {
  await write(address, (run) => (run.page === address ? undefined : { type: 'visited', address }));
}

/** Takes back what was done last. Answers with the page on which it was done. */
export function undo(page: string): Promise<string | undefined> {
  return travel(page, undoing, (run) => run.done);
}

/** Brings back what was taken back last. Answers with the page on which it was done. */
export function redo(page: string): Promise<string | undefined> {
  return travel(page, redoing, (run) => run.undone);
}

/** The whole log of this run, for a download. */
export function logOfRun(): readonly Entry[] {
  return entries;
}

/** Whether the run's last entry is a command of this tab: neither another tab's nor a step back or forth in time. */
export function wasDoneHere(): boolean {
  const last = entries.at(-1);
  return last?.tab === TAB && last.what.type === 'did';
}

// The page is that of the step which is taken, and known only when it is its turn.
async function travel(
  page: string,
  move: (run: Run) => What | undefined,
  steps: (run: Run) => readonly Step[],
): Promise<string | undefined> {
  let target: string | undefined;
  await write(page, (run) => {
    target = steps(run).at(-1)?.page;
    return move(run);
  });
  return target;
}

async function write(page: string, say: (run: Run) => What | undefined): Promise<What | undefined> {
  return inTurn(async () => {
    for (;;) {
      const { id, run } = useRun.getState();
      const what = run && say(run);
      if (!what) return undefined;

      const entry = entryOf(run.length, page, what);
      // Shown before it is stored, because a browser may let a storage wait until after the next frame.
      fold([entry]);
      const news = await storage.append(id, entry).catch(() => goOnInMemory(id, entries));
      if (news.length > 0) {
        // Another tab was faster: what it wrote comes first, and the command is answered anew.
        goBackTo(run);
        fold(news.map(parseEntry));
        continue;
      }
      tellNews(id);
      return what;
    }
  });
}

async function catchUp(id: string): Promise<void> {
  const { id: mine, run } = useRun.getState();
  if (id === mine && run) fold((await storage.read(id, run.length)).map(parseEntry));
}

// One at a time, in the order of asking: an entry must be stored before the next is decided.
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = queue.then(work);
  queue = result.catch(() => undefined);
  return result;
}

async function keep(id: string, log: readonly Entry[]): Promise<void> {
  await storage.begin(id, log).catch(() => goOnInMemory(id, log));
  show(id, log);
}

function show(id: string, log: readonly Entry[]): void {
  entries = [...log];
  if (storage.lasting) remember('session', TAB_RUN, id);
  useRun.setState({ status: 'running', id, run: readLog(log), lasting: storage.lasting });
}

function goBackTo(run: Run): void {
  entries.length = run.length;
  useRun.setState({ run });
}

function fold(news: readonly Entry[]): void {
  entries.push(...news);
  useRun.setState(({ run }) => ({ run: news.reduce<Run | undefined>(readEntry, run) }));
}

// Storage that fails in the middle of a run must not cost the run: it goes on, and the page says that it will not last.
async function goOnInMemory(id: string, log: readonly Entry[]): Promise<Entry[]> {
  storage = memoryStorage();
  await storage.begin(id, log);
  useRun.setState({ lasting: false });
  return [];
}

function entryOf(seq: number, page: string, what: What): Entry {
  return { seq, at: new Date().toISOString(), tab: TAB, page, what };
}
