import { useEffect, useState } from 'react';
import { useHour } from '../../../i18n/useHour';
import { useText } from '../../../i18n/useText';
import { roomPage, type AskedOfRoom } from '../../../map/roomPage';
import { useDesk, wantRun } from '../../../store/room/desk';
import { keyOf } from '../../../store/room/roomLogs';
import { LessonPart } from './LessonPart';
import { RunView } from './RunView';
import { useLessonMode } from '../useLessonMode';
import type { SeatOfRoom } from '../useSeats';
import { needOf } from '../../../training/room/need';
import { NeedWords } from '../board/NeedWords';
import { useNow } from '../useNow';
import { WordForm } from '../tools/WordForm';
import styles from './RunView.module.css';

type Props = { readonly seats: readonly SeatOfRoom[]; readonly asked: AskedOfRoom };

/** One learner: the run that is under way, or another one, at any of its moments. */
export function SeatPage({ seats, asked }: Props) {
  const t = useText();
  const seat = seats.find(({ key }) => key === asked.seat);
  return (
    <>
      <p className={styles.back}>
        <a href={roomPage()}>{t('room.back')}</a>
      </p>
      {seat ? <Seen seat={seat} asked={asked} /> : <p role="alert">{t('room.seat.unknown')}</p>}
    </>
  );
}

function Seen({ seat, asked }: { readonly seat: SeatOfRoom; readonly asked: AskedOfRoom }) {
  const t = useText();
  const now = useNow();
  const run = asked.run ?? seat.of.now ?? undefined;
  const story = useDesk((desk) => (run === undefined ? undefined : desk.stories.get(keyOf(seat.key, run))));

  useEffect(() => {
    if (run !== undefined) wantRun(seat.key, run);
  }, [seat.key, run]);

  return (
    <>
      <div className={styles.who}>
        <h2 className={styles.name}>{seat.name}</h2>
        <LessonPart lesson={seat.story?.lesson?.id}>
          <NeedWords need={needOf(seat, now)} story={seat.story} />
        </LessonPart>
        <SayTo seat={seat} />
      </div>
      <SeatRuns seat={seat} run={run} />
      {story ? (
        <RunView
          run={{ key: seat.key, name: seat.name, story }}
          at={asked.at}
          hrefAt={(at) => roomPage({ seat: seat.key, run: asked.run, at })}
        />
      ) : (
        <p>{t('room.seat.none')}</p>
      )}
    </>
  );
}

/** The runs of a learner, where there are several. */
function SeatRuns({ seat, run }: { readonly seat: SeatOfRoom; readonly run: string | undefined }) {
  const t = useText();
  const hour = useHour();
  const lessonMode = useLessonMode();
  if (seat.of.runs.length < 2) return null;
  return (
    <nav className={styles.runs} aria-label={t('room.seat.run')}>
      {seat.of.runs.map(({ id, lesson, began }) => (
        <a
          key={id}
          href={roomPage({ seat: seat.key, run: id === seat.of.now ? undefined : id })}
          aria-current={id === run ? 'page' : undefined}
        >
          {t('room.seat.run.of', { title: lessonMode(lesson ?? undefined), time: hour(began) })}
        </a>
      ))}
    </nav>
  );
}

function SayTo({ seat }: { readonly seat: SeatOfRoom }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const done = (words = '') => {
    setOpen(false);
    setSaid(words);
  };
  return (
    <div className={styles.say}>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('room.word')}
      </button>{' '}
      <span role="status">{said}</span>
      {isOpen && <WordForm kind="word" chosen={[seat]} onDone={done} />}
    </div>
  );
}
