import type { LessonPackage } from './lessonPackage';
import { makeCmi5Course } from './cmi5Course';
import { makeImsManifest } from './imsManifest';
import type { Titles } from './titles';

type Manifest = { readonly path: string; readonly text: string };

/**
 * The file by which an LMS knows a package. It stands at the root of the package, and lists the `files` that are there
 * besides (SCORM) or names the page (cmi5).
 */
export function makeManifest(about: LessonPackage, titles: Titles, files: readonly string[]): Manifest {
  if (about.standard === 'cmi5') return { path: 'cmi5.xml', text: makeCmi5Course(about, titles) };
  return { path: 'imsmanifest.xml', text: makeImsManifest(about, about.standard, titles[0].title, files) };
}
