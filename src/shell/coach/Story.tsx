import type { LessonTexts } from '../../i18n/useLessonTexts';
import { useText } from '../../i18n/useText';
import type { Attempt } from '../../store/lesson';
import { Goals } from './Goals';

/** What an exercise is about. It is read at the first step; later on it is folded, so that the step has the room. */
export function Story({ attempt: { lesson, progress }, texts }: { attempt: Attempt; texts: LessonTexts }) {
  const t = useText();
  const isBegun = progress.steps.some(({ doneAt }) => doneAt !== undefined);
  return (
    <details open={!isBegun}>
      <summary>{t('coach.story')}</summary>
      <p>{texts.rich('story')}</p>
      <Goals lesson={lesson} texts={texts} />
    </details>
  );
}
