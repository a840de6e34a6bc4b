import type { Standard } from '../../training/package/packageId';
import { learnerOf, parseCmi5Launch } from './cmi5Launch';
import type { LmsDoor } from './lms';
import { SCORM_12 } from './scorm12';
import { SCORM_2004 } from './scorm2004';
import { scormDoor } from './scormDoor';

/** A page may put its API there a little late. */
const LATE_MS = 2_000;

/**
 * The way to the LMS that has launched this page; nothing where there is none in that time. It brings nothing of the program along,
 * as that must not be there before it is known whose storage it is.
 */
export async function findDoor(standard: Standard, patience = LATE_MS): Promise<LmsDoor | undefined> {
  if (standard === 'scorm-1.2') return scormDoor(SCORM_12, patience);
  if (standard === 'scorm-2004') return scormDoor(SCORM_2004, patience);
  const launch = parseCmi5Launch(location.search);
  if (!launch) return undefined;
  return {
    learner: `${learnerOf(launch) ?? ''} ${launch.registration}`,
    launch: async () => (await import('./cmi5')).launchCmi5(launch),
  };
}
