import type { LessonTexts } from '../../i18n/useLessonTexts';
import { useText } from '../../i18n/useText';
import type { Attempt } from '../../store/lesson';
import { Goals } from './Goals';

type Props = {
  readonly attempt: Attempt;
  readonly texts: LessonTexts;
  /** What it has in common with what is folded while it is not. */
  readonly name: string | undefined;
};

/**
 * What an exercise or a test is about. It is read at the first step; later on it is folded, so that the step has the room.
 * In a test that would tell that something was right: there it is folded by hand alone.
 */
export function Story({ attempt: { lesson, mode, progress }, texts, name }: Props) {
  const t = useText();
  const isTest = mode === 'test';
  const isBegun = progress.steps.some(({ doneAt }) => doneAt !== undefined);
  return (
    <details open={isTest || !isBegun} name={name}>
      <summary>{t('coach.story')}</summary>
      <p>{texts.rich('story')}</p>
      {!isTest && <Goals lesson={lesson} texts={texts} />}
    </details>
  );
}
