import { useText } from '../../../i18n/useText';
import type { LessonTexts } from '../../../i18n/useLessonTexts';
import { mayBegin } from '../../../store/lms/ownPackage';
import type { Lesson } from '../../../training/lesson';

/** How the lesson is solved, step by step in words, and the way to watch it: open to those who have passed. */
export function Solution({ lesson, texts }: { lesson: Lesson; texts: LessonTexts }) {
  const t = useText();
  return (
    <details>
      <summary>{t('coach.result.solution')}</summary>
      <ol>
        {lesson.steps.map(({ id }) => (
          <li key={id}>
            <strong>{texts.plain(`step.${id}.title`)}</strong>
            <br />
            {texts.rich(`step.${id}.task`)}
          </li>
        ))}
      </ol>
      {mayBegin(lesson.id, 'watch') && (
        <p>
          <a href={`#/lessons/${lesson.id}/watch`}>{t('coach.result.watch')}</a>
        </p>
      )}
    </details>
  );
}
