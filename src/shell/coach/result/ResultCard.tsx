import { useCallback, useRef } from 'react';
import type { LessonTexts } from '../../../i18n/useLessonTexts';
import { useText } from '../../../i18n/useText';
import type { Attempt } from '../../../store/lesson';
import { BeforeAndAfter } from './BeforeAndAfter';
import { CardFrame } from '../CardFrame';
import { GoalResult } from './GoalResult';
import { NextWays } from './NextWays';
import { Solution } from './Solution';
import { TestLimits } from '../test/TestLimits';
import { TurnsMet } from './TurnsMet';
import { useHop } from '../useHop';
import { useMoments } from '../useMoments';
import styles from './Result.module.css';

type Props = {
  readonly attempt: Attempt;
  readonly texts: LessonTexts;
  readonly close: () => void;
};

/** What came of the attempt: each goal with its points and why it is not met, both pictures, wrong turns, and what next. */
export function ResultCard({ attempt: { lesson, mode, progress }, texts, close }: Props) {
  const t = useText();
  const card = useRef<HTMLDivElement>(null);
  const moments = useMoments();
  const giveBack = useHop(card, undefined, stay);
  const sum = (what: 'points' | 'of') => progress.verdicts.reduce((all, verdict) => all + verdict[what], 0);
  const fold = useCallback(() => {
    close();
    giveBack();
  }, [close, giveBack]);
  return (
    <CardFrame
      ref={card}
      control={undefined}
      label={t('coach.result')}
      note={texts.plain('title')}
      close={fold}
      closing={t('coach.result.close')}
      isWide
    >
      <p className={styles.sum}>
        <strong>{t('coach.result.points', { points: sum('points'), of: sum('of') })}</strong>{' '}
        {t(progress.passed ? 'coach.result.passed' : 'coach.result.failed')}
      </p>
      {progress.timeIsUp && <p>{t('coach.test.timeIsUp', { minutes: lesson.test?.minutes ?? 0 })}</p>}
      {mode === 'test' && <TestLimits lesson={lesson} isOver />}
      <h3>{t('coach.result.goals')}</h3>
      <ul className={styles.goals}>
        {progress.verdicts.map((verdict) => (
          <GoalResult key={verdict.goal} verdict={verdict} texts={texts} moments={moments} />
        ))}
      </ul>
      {progress.ends.length > 0 && <h3>{t('coach.result.end')}</h3>}
      {progress.ends.map(({ id }) => (
        <p key={id}>{texts.rich(`end.${id}`)}</p>
      ))}
      <BeforeAndAfter submittedAt={progress.submittedAt} />
      <TurnsMet progress={progress} texts={texts} moments={moments} />
      <h3>{t('coach.result.next')}</h3>
      <NextWays lesson={lesson} mode={mode} moments={moments} />
      {progress.passed && <Solution lesson={lesson} texts={texts} />}
    </CardFrame>
  );
}

function stay() {
  // The result is there, or closed on purpose: F6 brings nothing back.
}
