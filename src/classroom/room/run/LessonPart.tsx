import type { ReactNode } from 'react';
import type { Part } from '../../../i18n/messages';
import { TextPart } from '../../../i18n/TextPart';
import { isLesson } from '../../../scenarios/lessonSource';

type Props = { readonly lesson: string | undefined; readonly children: ReactNode };

/** The texts of a lesson for all below, where it is one that is here. */
export function LessonPart({ lesson, children }: Props) {
  if (lesson === undefined || !isLesson(lesson)) return children;
  const part: Part = `lessons-${lesson}`;
  return <TextPart part={part}>{children}</TextPart>;
}
