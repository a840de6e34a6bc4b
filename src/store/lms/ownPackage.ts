import { create } from 'zustand';
import type { LessonPackage } from '../../training/package/lessonPackage';
import { useRun } from '../runState';
import type { LmsSession } from './lms';

/** How it stands with the LMS: what the page says of it. */
export type Standing =
  /** What was done is there. */
  | 'kept'
  /** None was found. It is still looked for. */
  | 'missing'
  /** It came late, and has kept another attempt than that of this window: the learner has to choose. */
  | 'two'
  /** It does not answer, or does not keep what it is told. It is tried again. */
  | 'lost'
  /** It has closed this launch, and takes nothing more. */
  | 'over'
  /** The lesson was opened to look at it: nothing is to be reported. */
  | 'unwritten';

type OwnPackage = {
  /** The package that this page is of; nothing where it is the usual one. */
  readonly told: LessonPackage | undefined;
  readonly standing: Standing;
  /** Whether it is known who is learning: only then what is kept in this browser is found again. */
  readonly isNamed: boolean;
  /** When something was last done in the other of two attempts, in milliseconds since the beginning of 1970. */
  readonly other: { readonly last: number; readonly isOwnCounted: boolean } | undefined;
  /** An LMS that came late has kept an attempt: it is being taken up, or is the one that goes on. */
  readonly late: 'taking' | 'taken' | undefined;
  /** Whether the LMS has room for a part of the attempt only. */
  readonly isCut: boolean;
  /** How many attempts were begun. */
  readonly tries: number;
  /** In hundredths, the best that came of one. */
  readonly best: number | undefined;
  /** The share of the points from 0 to 1 with which it is passed; nothing where the lesson's own rule holds. */
  readonly passMark: number | undefined;
  /** Where the LMS wants to have the learner back. */
  readonly back: string | undefined;
  /** The learner has gone. */
  readonly hasLeft: boolean;
  readonly session: LmsSession | undefined;
};

export const useOwnPackage = create<OwnPackage>(() => ({
  told: undefined,
  standing: 'missing',
  isNamed: true,
  other: undefined,
  late: undefined,
  isCut: false,
  tries: 0,
  best: undefined,
  passMark: undefined,
  back: undefined,
  hasLeft: false,
  session: undefined,
}));

/** The package that this page is of; nothing where it is the usual one. */
export function usePackage(): LessonPackage | undefined {
  return useOwnPackage(({ told }) => told);
}

/** Whether what is done is found again in this browser when the page was closed: what a text can tell of by `yes` and `no`. */
export function useIsKept(): 'yes' | 'no' {
  const isNamed = useOwnPackage((own) => own.isNamed);
  return useRun(({ lasting }) => (lasting && isNamed ? 'yes' : 'no'));
}

/** How many attempts at the package are left; `Infinity` where it sets no number. */
export function useTriesLeft(): number {
  return useOwnPackage(({ told, tries }) => Math.max(0, (told?.attempts ?? Infinity) - tries));
}

/** Whether one attempt more may be begun in a mode of the package. Always on the usual page. */
export function mayBegin(lesson: string, mode: string): boolean {
  const { told, tries } = useOwnPackage.getState();
  if (!told) return true;
  return told.lesson === lesson && told.modes.some((one) => one === mode) && tries < (told.attempts ?? Infinity);
}

/**
 * Ends the launch, and goes back to where the LMS wants to have the learner, or says that the window can be closed.
 * Resolves to whether the LMS has all that was done: if not, nothing is ended.
 */
export async function leavePackage(): Promise<boolean> {
  const { session, back } = useOwnPackage.getState();
  if (!(await session?.end())) return false;
  useOwnPackage.setState({ hasLeft: true });
  if (back !== undefined) location.assign(back);
  else if (opener) close();
  return true;
}
