import { Scorm12API, Scorm2004API } from 'scorm-again';
import { scormLaunch, type Flat, type Launch, type Scorm } from './scormLaunch';
import type { Faults } from './strictApi';

const API = { 'scorm-1.2': 'API', 'scorm-2004': 'API_1484_11' };
const STATUS = { 'scorm-1.2': 'cmi.core.lesson_status', 'scorm-2004': 'cmi.success_status' };

type Given = Launch & {
  /** It launches nothing more for a learner who has failed. */
  readonly locksAfterFailed?: boolean;
};

/** An LMS of one learner, which keeps what is committed from launch to launch. Its API is a property of the window. */
export function scormLms(standard: Scorm, { locksAfterFailed = false, ...given }: Given = {}) {
  let kept: Flat = {};
  let faults: Faults = {};
  let written: string[] = [];
  return {
    kept: () => kept,
    /** The elements that were set in this launch, in order. */
    written: () => written,
    break: (next: Faults) => {
      faults = next;
    },
    /** Whether the learner has passed or failed, as it says itself. */
    status: () => kept[STATUS[standard]],
    /** Answers with whether it lets the learner in. */
    launch: (more: Launch = {}): boolean => {
      Reflect.deleteProperty(window, API[standard]);
      if (locksAfterFailed && kept[STATUS[standard]] === 'failed') return false;
      const settings = { autocommit: false, logLevel: 5 as const };
      const scorm = standard === 'scorm-1.2' ? new Scorm12API(settings) : new Scorm2004API(settings);
      written = [];
      const api = scormLaunch(standard, scorm, {
        ...given,
        ...more,
        kept,
        faults: () => faults,
        onKept: (now) => {
          kept = now;
        },
        onSet: (element) => written.push(element),
      });
      Reflect.set(window, API[standard], api);
      return true;
    },
    close: () => Reflect.deleteProperty(window, API[standard]),
  };
}
