import { useRef, useState, type ReactNode } from 'react';
import { useText } from '../../i18n/useText';
import { noteRead, useSeat } from '../../store/room/seat';
import type { SeatRecord } from '../../store/room/seatRecord';
import { ExerciseNotice } from './ExerciseNotice';
import styles from './RoomNotices.module.css';
import { useLongAway } from './useLongAway';
import { useStripHeight } from './useStripHeight';

type Props = { readonly record: SeatRecord; readonly go: (page: string) => void };

/** What the room says, until it is read or taken back. It never takes the keyboard from somebody who types. */
export function RoomNotices({ record, go }: Props) {
  const t = useText();
  const { exercise, pause, look, word, ended } = useSeat((state) => state.says);
  const behind = useSeat((state) => state.behind);
  const isAway = useLongAway();
  const strip = useRef<HTMLElement>(null);
  useStripHeight(strip);
  const [endRead, setEndRead] = useState<string>();
  const isNew = (said: { readonly number: number } | null) => said !== null && !record.read.includes(said.number);

  const notices: ReactNode[] = [
    isAway && (
      <p key="away" className={styles.quiet}>
        {behind > 0 ? t('join.away.behind', { behind }) : t('join.away')}
      </p>
    ),
    pause && (
      <p key="pause" className={styles.words}>
        <strong>{t('notice.pause')}</strong> {pause.word}
      </p>
    ),
    look && isNew(look) && (
      <Said key={look.number} onRead={() => noteRead(look.number)}>
        <strong>{t('notice.look')}</strong> {look.word}
      </Said>
    ),
    word && isNew(word) && (
      <Said key={word.number} onRead={() => noteRead(word.number)}>
        {word.word}
      </Said>
    ),
    exercise && isNew(exercise) && ended === null && (
      <ExerciseNotice key={exercise.number} exercise={exercise} onRead={() => noteRead(exercise.number)} go={go} />
    ),
    ended !== null && ended !== endRead && (
      <Said key="ended" onRead={() => setEndRead(ended)}>
        {t('notice.ended')}
      </Said>
    ),
  ].filter(Boolean);

  // There before anything is in it: only then is what comes into it read aloud.
  return (
    <section ref={strip} className={styles.notices} aria-label={t('notice.region')} hidden={notices.length === 0}>
      <div role="status" aria-atomic="false" className={styles.list}>
        {notices}
      </div>
    </section>
  );
}

/** One thing that was said, with the button by which it goes. */
function Said({ onRead, children }: { readonly onRead: () => void; readonly children: ReactNode }) {
  const t = useText();
  return (
    <div className={styles.said}>
      <p className={styles.words}>{children}</p>
      <button type="button" onClick={onRead}>
        {t('notice.read')}
      </button>
    </div>
  );
}
