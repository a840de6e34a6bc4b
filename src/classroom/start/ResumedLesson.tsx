import { addLessonMessages } from '../../i18n/lessonMessages';
import type { Part } from '../../i18n/messages';
import { TextPart } from '../../i18n/TextPart';
import { useLessonTexts } from '../../i18n/useLessonTexts';
import { useText } from '../../i18n/useText';
import { isLesson, LESSONS } from '../../scenarios/lessonSource';
import { takeLessonsFrom, useAttempt, type Attempt } from '../../store/lesson';
import { atItsEnd } from '../../store/lesson/attempts';
import { logOfRun } from '../../store/run';
import { useAttemptWords } from '../lessons/useAttemptWords';

addLessonMessages();
takeLessonsFrom(LESSONS);

type Props = { readonly lesson: string; readonly page: string };

/** Where one was in a lesson: on which page, and at which step. */
export function ResumedLesson({ lesson, page }: Props) {
  const attempt = useAttempt();
  if (attempt?.lesson.id !== lesson || !isLesson(lesson)) return page;
  return (
    <TextPart part={`lessons-${lesson}` satisfies Part}>
      <Standing attempt={attempt} page={page} />
    </TextPart>
  );
}

function Standing({ attempt, page }: { readonly attempt: Attempt; readonly page: string }) {
  const t = useText();
  const wordsOf = useAttemptWords();
  const texts = useLessonTexts(attempt.lesson.id, attempt.tokens);
  const standing = wordsOf(atItsEnd(attempt, logOfRun().length - 1), (step) => texts.plain(`step.${step}.title`));
  return t('start.resume.lesson', { page, title: texts.plain('title'), standing });
}
