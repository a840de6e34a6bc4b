import { canonical, guid } from '../../core/index';
import type { LessonPackage } from './lessonPackage';

const LONGEST_LESSON = 48;

/** What is chosen for a package. */
export type PackageOptions = Omit<LessonPackage, 'form' | 'id'>;

/** What a package of these options says about itself. The same options give the same id, others another one. */
export function aboutPackage(options: PackageOptions): LessonPackage {
  const mark = guid(canonical(options), 0).slice(0, 8);
  return { form: 1, id: `${options.lesson.slice(0, LONGEST_LESSON)}-${mark}`, ...options };
}
