import { Scorm12API, Scorm2004API } from 'scorm-again';
import { scormLaunch, type Flat, type Launch, type Scorm } from './scormLaunch';
import type { Faults } from './strictApi';

const API = { 'scorm-1.2': 'API', 'scorm-2004': 'API_1484_11' };

/** An LMS of one learner, which keeps what is committed from launch to launch. Its API is a property of the window. */
export function scormLms(standard: Scorm, given: Launch = {}) {
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
    launch: (more: Launch = {}) => {
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
    },
    close: () => Reflect.deleteProperty(window, API[standard]),
  };
}
