import { useState } from 'react';
import { useText } from '../../i18n/useText';
import type { Exercise } from '../../room/parts';
import { isLesson } from '../../scenarios/lessonSource';
import { beginExercise } from './beginExercise';
import styles from './RoomNotices.module.css';

type Props = {
  readonly exercise: Exercise;
  readonly onRead: () => void;
  readonly go: (page: string) => void;
};

/** A lesson that was handed out: it begins on a press, as what is under way here may not be at its end. */
export function ExerciseNotice({ exercise, onRead, go }: Props) {
  const t = useText();
  const [said, setSaid] = useState<'beginning' | 'noAttempt' | 'notLoaded' | 'unknownLesson'>();
  const { lesson, mode } = exercise;
  const title = isLesson(lesson) ? t(`start.lesson.${lesson}.title`) : lesson;

  const begin = async () => {
    setSaid('beginning');
    const begun = await beginExercise(exercise);
    if ('page' in begun) {
      onRead();
      go(begun.page);
    } else setSaid(begun.why);
  };

  return (
    <div className={styles.said}>
      <p className={styles.words}>
        <strong>{t('notice.exercise', { title, mode: t(`lesson.mode.${mode}`) })}</strong> {said && t(`notice.${said}`)}
      </p>
      <button type="button" className={styles.primary} onClick={() => void begin()}>
        {t('notice.begin')}
      </button>
      <button type="button" onClick={onRead}>
        {t('notice.later')}
      </button>
    </div>
  );
}
