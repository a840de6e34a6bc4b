import { strictApi, type Api, type Faults } from './strictApi';

export type Scorm = 'scorm-1.2' | 'scorm-2004';
/** What an LMS has of a learner, element by element. */
export type Flat = Readonly<Record<string, unknown>>;

/** The parts of `scorm-again` that are used here. */
type ScormAgain = {
  readonly loadFromFlattenedJSON: (flat: Record<string, unknown>) => void;
  readonly getFlattenedCMI: () => Record<string, unknown>;
};

const NAMES = {
  'scorm-1.2': {
    before: 'LMS',
    end: 'Finish',
    learner: 'cmi.core.student_id',
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    entry: 'cmi.core.entry',
    exit: 'cmi.core.exit',
    language: 'cmi.student_preference.language',
    passMark: 'cmi.student_data.mastery_score',
  },
  'scorm-2004': {
    before: '',
    end: 'Terminate',
    learner: 'cmi.learner_id',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    entry: 'cmi.entry',
    exit: 'cmi.exit',
    language: 'cmi.learner_preference.language',
    passMark: 'cmi.scaled_passing_score',
  },
} as const;

export type Launch = {
  readonly learner?: string;
  readonly mode?: string;
  readonly language?: string;
  readonly passMark?: string;
};

type Given = Launch & {
  readonly kept: Flat;
  readonly faults: () => Faults;
  readonly onKept: (kept: Flat) => void;
  readonly onSet?: (element: string) => void;
  readonly onEnded?: () => void;
};

/**
 * Launches an API of `scorm-again` for a learner of whom this was kept. All that is committed is kept, with the limits
 * of the standard and with the faults that the LMS has. Nothing outside of this file and of `strictApi.ts` is used, so
 * that a page can have both.
 */
export function scormLaunch(standard: Scorm, scorm: ScormAgain, given: Given): Api {
  const names = NAMES[standard];
  const api = scorm as unknown as Api;
  const {
    learner = 'ada',
    mode = 'normal',
    language = '',
    passMark = '',
    kept,
    faults,
    onKept,
    onSet,
    onEnded,
  } = given;
  scorm.loadFromFlattenedJSON({
    ...kept,
    [names.learner]: learner,
    [names.mode]: mode,
    [names.credit]: mode === 'normal' ? 'credit' : 'no-credit',
    [names.entry]: kept[names.exit] === 'suspend' ? 'resume' : 'ab-initio',
    [names.language]: language,
    [names.passMark]: passMark,
  });
  const called = (name: string) => names.before + name;
  const call =
    (name: string) =>
    (...all: readonly string[]) =>
      String(api[called(name)]?.(...all));
  const keeping =
    (name: string) =>
    (...all: readonly string[]) => {
      const answer = call(name)(...all);
      // Afterwards: at the end it judges the points by a pass mark of its own.
      if (!faults().loses) onKept({ ...scorm.getFlattenedCMI() });
      return answer;
    };
  const set = (element = '', value = '') => {
    onSet?.(element);
    return call('SetValue')(element, value);
  };
  const end = (...all: readonly string[]) => {
    try {
      return keeping(names.end)(...all);
    } finally {
      // A browser may forbid to keep anything while a page is closed.
      onEnded?.();
    }
  };
  const plain = ['Initialize', 'GetValue', 'GetLastError'].map((name) => [called(name), call(name)] as const);
  const written = [
    [called('SetValue'), set],
    [called('Commit'), keeping('Commit')],
    [called(names.end), end],
  ] as const;
  return strictApi(Object.fromEntries([...plain, ...written]), faults);
}
