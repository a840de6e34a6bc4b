import type { LessonFlaw } from './classroom/LessonRefused';
import { namesFlaw } from './classroom/names/namesFlaw';
import type { Brand } from './core/index';
import { loadLesson } from './scenarios/lessonList';
import { isLesson } from './scenarios/lessonSource';
import { namesAskedIn, seedIn, variationOf } from './scenarios/variation';
import { brandAskedIn, brandOf } from './store/brand/brandAsked';
import type { Lesson } from './training/lesson';
import type { Tokens } from './training/tokens';

export type LessonAsked = {
  readonly lesson: Lesson;
  readonly tokens: Tokens;
  readonly seed: string | undefined;
  readonly brand: Brand | undefined;
};

/** A lesson with the names, the looks and the seed that the query of an address asks for, or why it cannot be begun so. */
export async function lessonAsked(id: string, query: URLSearchParams): Promise<LessonAsked | LessonFlaw> {
  if (!isLesson(id)) return { code: 'lesson', asked: id };
  const names = namesAskedIn(query);
  const brand = brandAskedIn(query);
  const lesson = await loadLesson(id);
  const variation = variationOf(lesson, names);
  const flaw = namesFlaw(names, brand, 'flaws' in variation ? variation.flaws : {});
  if ('flaws' in variation || flaw) return { code: 'names', lesson: id, names, brand, flaws: {}, ...flaw };
  return { lesson, tokens: variation.tokens, seed: seedIn(query), brand: brandOf(brand) };
}
