import { useText } from '../../i18n/useText';
import type { Verdict } from '../../training/verdict';
import type { LessonTexts } from '../../i18n/useLessonTexts';

type Props = {
  readonly verdict: Verdict;
  readonly texts: LessonTexts;
  /** The link to look at a moment of the run. */
  readonly lookAt: (seq: number) => string;
};

/** A goal: whether it is met, its points, and where it is not, why, with the moment at which it went wrong. */
export function GoalResult({ verdict: { goal, state, points, of, why }, texts, lookAt }: Props) {
  const t = useText();
  const name = texts.plain(`goal.${goal}`);
  return (
    <li>
      <strong>{t(`coach.result.${state}`)}:</strong> {name} {t('coach.result.points', { points, of })}
      {state === 'unmet' && why && (
        <>
          <br />
          {t('coach.result.because', { reason: texts.plain(`goal.${goal}.because.${why.code}`, why.facts) })}{' '}
          <a href={lookAt(why.at)} aria-label={t('coach.result.lookAt', { what: name })}>
            {t('coach.result.look')}
          </a>
        </>
      )}
      {state === 'notYet' && (
        <>
          <br />
          {t('coach.result.halfDone')}
        </>
      )}
      {state === 'invalid' && (
        <>
          <br />
          {t('coach.result.nothingThere')}
        </>
      )}
    </li>
  );
}
