import { useMemo } from 'react';
import type { LessonTexts } from '../../../i18n/useLessonTexts';
import { useRejectionText } from '../../../i18n/useRejectionText';
import { useText } from '../../../i18n/useText';
import { logOfRun, useRun } from '../../../store/run';
import type { Progress } from '../../../training/progress';
import { MomentLinks } from '../MomentLinks';
import type { Moments } from '../useMoments';

type Props = { readonly progress: Progress; readonly texts: LessonTexts; readonly moments: Moments };

/** What was met on the way: the wrong turns, named for what they are, and what was refused, with its reason. */
export function TurnsMet({ progress: { wrong, submittedAt }, texts, moments }: Props) {
  const t = useText();
  const words = useRejectionText();
  const length = useRun(({ run }) => run?.length ?? 0);
  const end = submittedAt ?? length;
  const refused = useMemo(() => refusedUntil(end), [end]);
  // The same reason is told once, with the last time it was met.
  const reasons = new Map(refused.map(({ seq, rejection }) => [words(rejection), seq]));
  return (
    <>
      {wrong.length > 0 && <h3>{t('coach.result.wrong')}</h3>}
      <ul>
        {wrong.map(({ id, at, stands, facts }) => (
          <li key={id}>
            {texts.rich(`wrong.${id}`, facts)} {!stands && <em>{t('coach.result.takenBack')}</em>}{' '}
            <MomentLinks moments={moments} at={at} what={texts.plain(`wrong.${id}`, facts)} />
          </li>
        ))}
      </ul>
      {reasons.size > 0 && <h3>{t('coach.result.refused')}</h3>}
      <ul>
        {[...reasons].map(([reason, at]) => (
          <li key={reason}>
            {reason} <MomentLinks moments={moments} at={at} what={reason} />
          </li>
        ))}
      </ul>
    </>
  );
}

function refusedUntil(end: number) {
  return logOfRun().flatMap(({ seq, what }) =>
    what.type === 'refused' && seq <= end ? [{ seq, rejection: what.rejection }] : [],
  );
}
