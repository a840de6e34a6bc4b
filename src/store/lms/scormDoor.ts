import type { LmsDoor, LmsReport, Launched } from './lms';
import { findApi, scormCalls, type ScormCalls, type ScormNames, type Written } from './scormApi';

/** What a version of SCORM calls things, and how it is told. */
export type ScormVersion = {
  readonly names: ScormNames;
  /** The elements that a launch is read from. */
  readonly elements: Readonly<Record<'learner' | 'mode' | 'language' | 'passMark', string>>;
  /** What the LMS says of a pass mark is a share of this. */
  readonly wholeMark: number;
  /** What is written of a launch at once, whatever comes of it. */
  readonly first: (get: ScormCalls['get']) => readonly Written[];
  /** Takes up writing: answers with what is written of a report. An LMS need not have the lists that `rows` are for. */
  readonly begin: (calls: ScormCalls) => (report: LmsReport) => ScormReport;
  readonly last: (seconds: number) => readonly Written[];
};

export type ScormReport = { readonly needed: readonly Written[]; readonly rows: readonly Written[] };

const STATE = 'cmi.suspend_data';
const COUNT = 'cmi.interactions._count';
const ALREADY = ['101', '103'];
const TERMINATED = '104';
/** A page in between answers only after it has asked. */
const ANSWER_MS = 2_000;
const COUNT_MS = 500;
const STEP_MS = 50;
// Some take a hundred messages a second from another frame, and each of ours makes two.
const AT_ONCE = 40;
const BETWEEN_MS = 1_000;

/** Finds the LMS and opens the session with it. Resolves to nothing where there is none in so many milliseconds. */
export async function scormDoor(version: ScormVersion, patience: number): Promise<LmsDoor | undefined> {
  const { names, elements } = version;
  await until(() => findApi(names.api) !== undefined, patience);
  const api = findApi(names.api);
  if (!api) return undefined;
  const calls = scormCalls(api, names);
  let standing = await opened(calls, elements.learner);
  return {
    get learner() {
      return calls.get(elements.learner);
    },
    launch: async () => {
      if (standing === 'closed') standing = await opened(calls, elements.learner);
      if (standing === 'closed') return undefined;
      return standing === 'over' ? 'over' : launched(version, calls);
    },
  };
}

async function opened(
  { initialize, get, commit, error }: ScormCalls,
  learner: string,
): Promise<'open' | 'over' | 'closed'> {
  const isNew = initialize();
  const why = isNew ? '' : error();
  if (why === TERMINATED) return 'over';
  if (!isNew && !ALREADY.includes(why)) return 'closed';
  // Asked for early: what stands in between answers from what it has heard.
  get(COUNT);
  await until(() => get(learner) !== '', ANSWER_MS);
  await until(() => get(COUNT) !== '', COUNT_MS);
  // In SCORM 1.2 one number says that it was opened before, and that it was closed.
  return isNew || commit() ? 'open' : 'over';
}

function launched({ elements, wholeMark, first, begin, last }: ScormVersion, calls: ScormCalls): Launched {
  const { get, set, has, forget, commit, terminate } = calls;
  const mode = get(elements.mode);
  const isNormal = mode !== 'browse' && mode !== 'review';
  const passMark = markIn(get(elements.passMark), wholeMark);
  const state = get(STATE);
  let rest: readonly Written[] = [];
  const writeAll = (all: readonly Written[]) => all.map(set).every((isTaken) => isTaken);

  if (isNormal) {
    writeAll(first(get));
    commit();
  }
  const write = begin(calls);
  const report = async (told: LmsReport): Promise<boolean> => {
    // One with a pass mark judges by any points that it has, those of an attempt that is under way as well.
    const isEarly = passMark !== undefined && told.outcome === 'incomplete';
    const { needed, rows } = write(isEarly ? { ...told, score: undefined } : told);
    const isTaken = writeAll(needed);
    rest = rows.filter((row) => !has(row));
    for (;;) {
      writeAll(rest.slice(0, AT_ONCE));
      rest = rest.slice(AT_ONCE);
      // Most say "true" whatever they do.
      if (rest.length === 0) return commit() && isTaken && get(STATE) === told.state;
      commit();
      await pause(BETWEEN_MS);
    }
  };
  return {
    mode: isNormal ? 'normal' : mode,
    state,
    language: get(elements.language) || undefined,
    passMark,
    back: undefined,
    report: async (told) => {
      const isKept = !isNormal || (await report(told));
      if (!isKept) forget();
      return isKept;
    },
    end: async (seconds) => {
      if (isNormal) {
        writeAll([...rest, ...last(seconds)]);
        commit();
      }
      terminate();
    },
  };
}

/** What an LMS says of a pass mark, as a share; nothing where it says none that can be. */
function markIn(said: string, whole: number): number | undefined {
  const share = said.trim() === '' ? Number.NaN : Number(said) / whole;
  return share >= 0 && share <= 1 ? share : undefined;
}

async function until(isSo: () => boolean, most: number): Promise<void> {
  for (let waited = 0; !isSo() && waited < most; waited += STEP_MS) await pause(STEP_MS);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
