import { useLessonTexts } from '../../../i18n/useLessonTexts';
import { useText } from '../../../i18n/useText';
import type { Story } from '../../../training/room/story';

/** At which step somebody is, of how many. */
export function StepWords({ story: { lesson, tokens, progress } }: { readonly story: Story }) {
  const t = useText();
  const texts = useLessonTexts(lesson?.id ?? '', tokens);
  if (!lesson || !progress) return null;
  const steps = lesson.steps.length;
  const at = lesson.steps.findIndex(({ id }) => id === progress.current);
  return at < 0
    ? t('room.step.all', { steps })
    : t('room.step', { step: at + 1, steps, title: texts.plain(`step.${progress.current}.title`) });
}
