import type { Event } from '../../core/index';
import type { Lesson } from '../../training/lesson';
import type { Tokens } from '../../training/tokens';

/** How the run of a lesson begins: on which page, and what has happened before. */
export type LessonStart = { readonly page: string; readonly events: readonly Event[] };

/** Where lessons come from. Each is loaded when it is first asked for, and the promises reject where that fails. */
export type LessonSource = {
  /** The lesson of this id; nothing where there is none. */
  readonly load: (id: string) => Promise<Lesson | undefined>;
  readonly startOf: (lesson: Lesson, tokens: Tokens) => Promise<LessonStart>;
};

const NONE: LessonSource = {
  load: async () => undefined,
  startOf: async () => ({ page: '', events: [] }),
};

let source = NONE;
const loaded = new Map<string, Lesson>();

/** Answers with whether it is another one than before. */
export function takeFrom(given: LessonSource): boolean {
  if (given === source) return false;
  source = given;
  loaded.clear();
  return true;
}

/** The lesson of this id, if it is loaded already. */
export function loadedLesson(id: string): Lesson | undefined {
  return loaded.get(id);
}

/** The lesson of this id; nothing where there is none. Rejects where it cannot be loaded. */
export async function loadLesson(id: string): Promise<Lesson | undefined> {
  const lesson = loaded.get(id) ?? (await source.load(id));
  if (lesson) loaded.set(id, lesson);
  return lesson;
}

export function startOfLesson(lesson: Lesson, tokens: Tokens): Promise<LessonStart> {
  return source.startOf(lesson, tokens);
}
