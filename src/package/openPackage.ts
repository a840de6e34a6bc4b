import { findDoor } from '../store/lms/findDoor';
import { learnerOf, placeOf } from '../store/lms/learner';
import { PACKAGE_ELEMENT, parsePackageId } from '../training/package/packageId';

/** Finds the LMS, and then shows the page of the package that this one tells of. Rejects where a part cannot be loaded. */
export async function openPackage(): Promise<void> {
  const text = document.getElementById(PACKAGE_ELEMENT)?.textContent ?? '';
  const named = parsePackageId(text);
  if (!named) return sayDamaged();
  const door = await findDoor(named.standard);
  const learner = learnerOf(named.id, door);
  // Said before anything of the program is there: what it keeps in the browser is named after it.
  document.documentElement.dataset['place'] = placeOf(named.id, learner.name);
  const { beginPackage } = await import('./beginPackage');
  if (!(await beginPackage(text, door, learner.isKnown))) sayDamaged();
}

function sayDamaged(): void {
  document.getElementById('first-view-loading')?.remove();
  document.getElementById('first-view-damaged')?.removeAttribute('hidden');
}
