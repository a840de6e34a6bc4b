import { createIntl } from 'react-intl';
import type { Language } from './languages';
import type { LessonParts } from './lessonParts';
import { loadMessages } from './messages';

type LessonName = keyof LessonParts extends `lessons-${infer Name}` ? Name : never;

/** What a lesson is called in a language, and what one can do after it, in plain words. Rejects with `NotLoaded`. */
export async function loadLessonTitle(
  language: Language,
  lesson: LessonName,
  tokens: Readonly<Record<string, string>>,
): Promise<{ readonly language: Language; readonly title: string; readonly can: string }> {
  const messages = await loadMessages(language, `lessons-${lesson}`);
  const intl = createIntl({ locale: language, messages });
  const plain = (key: string) =>
    intl.formatMessage({ id: `lesson.${lesson}.${key}` }, { ...tokens, b: (words) => words.join('') });
  return { language, title: plain('title'), can: plain('can') };
}
