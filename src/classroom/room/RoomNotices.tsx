import { useRef, useState, type ReactNode } from 'react';
import { useText } from '../../i18n/useText';
import { noteRead, useSeat } from '../../store/room/seat';
import type { SeatRecord } from '../../store/room/seatRecord';
import { ExerciseNotice } from './ExerciseNotice';
import { LookNotice } from './LookNotice';
import styles from './RoomNotices.module.css';
import { Said } from './Said';
import { useLongAway } from './useLongAway';
import { useStripHeight } from './useStripHeight';

type Props = {
  readonly record: SeatRecord;
  /** Leads to the page on which a lesson begins. */
  readonly go: (page: string) => void;
  /** Leads to a simulated page in the run that there is. */
  readonly visit: (page: string) => void;
};

/** What the room says, until it is read or taken back. It never takes the keyboard from somebody who types. */
export function RoomNotices({ record, go, visit }: Props) {
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
      <LookNotice key={look.number} look={look} onRead={() => noteRead(look.number)} visit={visit} />
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
