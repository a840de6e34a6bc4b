import { useText } from '../../../i18n/useText';
import type { LessonTexts } from '../../../i18n/useLessonTexts';
import type { Verdict } from '../../../training/verdict';
import { MomentLinks } from '../MomentLinks';
import type { Moments } from '../useMoments';

type Props = {
  readonly verdict: Verdict;
  readonly texts: LessonTexts;
  readonly moments: Moments;
};

/** A goal: whether it is met, its points, and where it is not, why, with the moment at which it went wrong. */
export function GoalResult({ verdict: { goal, state, points, of, why }, texts, moments }: Props) {
  const t = useText();
  const name = texts.plain(`goal.${goal}`);
  return (
    <li data-state={state}>
      <strong>{t(`coach.result.${state}`)}:</strong> {name} {t('coach.result.points', { points, of })}
      {state === 'unmet' && why && (
        <p>
          {t('coach.result.because', { reason: texts.plain(`goal.${goal}.because.${why.code}`, why.facts) })}{' '}
          <MomentLinks moments={moments} at={why.at} what={name} />
        </p>
      )}
      {state === 'notYet' && <p>{t('coach.result.halfDone')}</p>}
      {state === 'invalid' && <p>{t('coach.result.nothingThere')}</p>}
    </li>
  );
}
