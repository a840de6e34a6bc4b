import { findDoor } from '../store/lms/findDoor';
import { recall, remember } from '../store/storage/remember';
import { PACKAGE_ELEMENT, parsePackageId } from '../training/package/packageId';

/** Finds the LMS, and then shows the page of the package that this one tells of. Rejects where a part cannot be loaded. */
export async function openPackage(): Promise<void> {
  const text = document.getElementById(PACKAGE_ELEMENT)?.textContent ?? '';
  const named = parsePackageId(text);
  if (!named) return sayDamaged();
  const door = await findDoor(named.standard);
  // An LMS that has closed this launch does not say who is learning, where the page is loaded again in it.
  const remembered = `onetenant.learner.${named.id}`;
  const learner = door?.learner || (recall('session', remembered) ?? '');
  remember('session', remembered, learner);
  // Said before anything of the program is there: what it keeps in the browser is named after it.
  document.documentElement.dataset['place'] = ['', named.id, learner].join('.');
  const { beginPackage } = await import('./beginPackage');
  if (!(await beginPackage(text, door))) sayDamaged();
}

function sayDamaged(): void {
  document.getElementById('first-view-loading')?.remove();
  document.getElementById('first-view-damaged')?.removeAttribute('hidden');
}
