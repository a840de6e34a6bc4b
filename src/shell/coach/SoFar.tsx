import type { LessonTexts } from '../../i18n/useLessonTexts';
import { useText } from '../../i18n/useText';
import type { Attempt } from '../../store/lesson';
import { MomentLinks } from './MomentLinks';
import { useMoments } from './useMoments';

/**
 * How it stands while no wrong turn does: what is not right yet, and why; else what was done last. Nothing before the
 * first step is done.
 */
export function SoFar({ attempt: { lesson, progress }, texts }: { attempt: Attempt; texts: LessonTexts }) {
  const t = useText();
  const moments = useMoments();
  if (progress.wrong.some(({ stands }) => stands)) return null;

  const unmet = progress.verdicts.flatMap(({ goal, state, why }) =>
    state === 'unmet' && why
      ? [{ goal, at: why.at, reason: texts.plain(`goal.${goal}.because.${why.code}`, why.facts) }]
      : [],
  );
  if (unmet.length > 0) {
    return unmet.map(({ goal, at, reason }) => (
      <p key={goal}>
        {t('coach.notRight', { reason })} <MomentLinks moments={moments} at={at} what={reason} />
      </p>
    ));
  }
  const done = progress.steps.filter(({ doneAt }) => doneAt !== undefined);
  const last = done.toSorted((one, other) => (other.doneAt ?? 0) - (one.doneAt ?? 0))[0];
  if (!last) return null;
  const title = texts.plain(`step.${last.id}.title`);
  return <p data-so-far>{t('coach.soFar', { done: done.length, steps: lesson.steps.length, title })}</p>;
}
