import { useRef } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../../i18n/useText';
import type { Attempt } from '../../store/lesson';
import { viewed } from '../frame/beside';
import { CardFrame } from './CardFrame';
import { GoalResult } from './GoalResult';
import { useHop } from './useHop';
import type { LessonTexts } from '../../i18n/useLessonTexts';
import styles from './Card.module.css';

const MODES = ['guided', 'practice', 'test'] as const;

type Props = {
  readonly attempt: Attempt;
  readonly texts: LessonTexts;
  readonly close: () => void;
};

/** What came of the attempt: each goal with its points and why it is not met, wrong turns, and what to do next. */
export function ResultCard({ attempt: { lesson, mode, progress }, texts, close }: Props) {
  const t = useText();
  const place = useLocation();
  const card = useRef<HTMLDivElement>(null);
  const giveBack = useHop(card, undefined, stay);
  const lookAt = (seq: number) => `#${viewed(place, { at: String(seq), timeline: '' })}`;
  const sum = (what: 'points' | 'of') => progress.verdicts.reduce((all, verdict) => all + verdict[what], 0);
  const fold = () => {
    close();
    giveBack();
  };
  return (
    <CardFrame
      ref={card}
      control={undefined}
      label={t('coach.result')}
      note={undefined}
      close={fold}
      closing={t('coach.result.close')}
    >
      <p>
        <strong>{t('coach.result.points', { points: sum('points'), of: sum('of') })}</strong>{' '}
        {t(progress.passed ? 'coach.result.passed' : 'coach.result.failed')}
      </p>
      <h3>{t('coach.result.goals')}</h3>
      <ul>
        {progress.verdicts.map((verdict) => (
          <GoalResult key={verdict.goal} verdict={verdict} texts={texts} lookAt={lookAt} />
        ))}
      </ul>
      {progress.ends.length > 0 && <h3>{t('coach.result.end')}</h3>}
      {progress.ends.map(({ id }) => (
        <p key={id}>{texts.rich(`end.${id}`)}</p>
      ))}
      {progress.wrong.length > 0 && <h3>{t('coach.result.wrong')}</h3>}
      <ul>
        {progress.wrong.map(({ id, at, facts }) => (
          <li key={id}>
            {texts.rich(`wrong.${id}`, facts)}{' '}
            <a href={lookAt(at)} aria-label={t('coach.result.lookAt', { what: texts.plain(`wrong.${id}`, facts) })}>
              {t('coach.result.look')}
            </a>
          </li>
        ))}
      </ul>
      <h3>{t('coach.result.next')}</h3>
      <p className={styles.next}>
        {MODES.filter((one) => one !== mode).map((one) => (
          <a key={one} href={`#/lessons/${lesson.id}/${one}`}>
            {t('coach.result.again', { mode: t(`lesson.mode.${one}`) })}
          </a>
        ))}
        <a href="#/">{t('coach.result.others')}</a>
      </p>
    </CardFrame>
  );
}

function stay() {
  // The result is there, or closed on purpose: F6 brings nothing back.
}
