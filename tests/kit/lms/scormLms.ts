import { Scorm12API, Scorm2004API } from 'scorm-again';
import { strictApi, type Api, type Faults } from './strictApi';

type Scorm = 'scorm-1.2' | 'scorm-2004';
type Flat = Record<string, unknown>;

const NAMES = {
  'scorm-1.2': {
    api: 'API',
    learner: 'cmi.core.student_id',
    mode: 'cmi.core.lesson_mode',
    entry: 'cmi.core.entry',
    exit: 'cmi.core.exit',
    language: 'cmi.student_preference.language',
    passMark: 'cmi.student_data.mastery_score',
  },
  'scorm-2004': {
    api: 'API_1484_11',
    learner: 'cmi.learner_id',
    mode: 'cmi.mode',
    entry: 'cmi.entry',
    exit: 'cmi.exit',
    language: 'cmi.learner_preference.language',
    passMark: 'cmi.scaled_passing_score',
  },
} as const;

type Launch = { readonly mode?: string; readonly language?: string; readonly passMark?: string };

/** An LMS of one learner, which keeps what is committed from launch to launch. Its API is a property of the window. */
export function scormLms(standard: Scorm, given: Launch = {}) {
  const names = NAMES[standard];
  let kept: Flat = {};
  let faults: Faults = {};
  const written: string[] = [];
  return {
    kept: () => kept,
    /** The elements that were set in this launch, in order. */
    written: () => written,
    break: (next: Faults) => {
      faults = next;
    },
    launch: (more: Launch = {}) => {
      const { mode = 'normal', language = '', passMark = '' } = { ...given, ...more };
      const settings = { autocommit: false, logLevel: 5 as const };
      const api = standard === 'scorm-1.2' ? new Scorm12API(settings) : new Scorm2004API(settings);
      api.loadFromFlattenedJSON({
        ...kept,
        [names.learner]: 'ada',
        [names.mode]: mode,
        [names.entry]: kept[names.exit] === 'suspend' ? 'resume' : 'ab-initio',
        [names.language]: language,
        [names.passMark]: passMark,
      } as Parameters<typeof api.loadFromFlattenedJSON>[0]);
      written.length = 0;
      const commit = (name: string) => () => {
        if (!faults.loses) kept = { ...api.getFlattenedCMI() };
        return (api as unknown as Api)[name]?.('') ?? '';
      };
      const end = standard === 'scorm-1.2' ? 'LMSFinish' : 'Terminate';
      const set = standard === 'scorm-1.2' ? 'LMSSetValue' : 'SetValue';
      const inner: Api = {
        ...Object.fromEntries(
          ['Initialize', 'GetValue', 'GetLastError'].flatMap((name) =>
            [name, `LMS${name}`].map((one) => [
              one,
              (...all: readonly string[]) => String((api as unknown as Api)[one]?.(...all) ?? ''),
            ]),
          ),
        ),
        [set]: (element = '', value = '') => {
          written.push(element);
          return String((api as unknown as Api)[set]?.(element, value));
        },
        LMSCommit: commit('LMSCommit'),
        Commit: commit('Commit'),
        [end]: commit(end),
      };
      Reflect.set(
        window,
        names.api,
        strictApi(inner, () => faults),
      );
    },
    close: () => Reflect.deleteProperty(window, names.api),
  };
}
