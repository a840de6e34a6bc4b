import { useState } from 'react';
import { useText } from '../../../i18n/useText';
import { recall, remember } from '../../../store/storage/remember';
import { byNeed } from '../../../training/room/need';
import { ClassTools } from '../tools/ClassTools';
import { useLessonMode } from '../useLessonMode';
import { useNow } from '../useNow';
import type { SeatOfRoom } from '../useSeats';
import { SeatTable } from './SeatTable';
import { SeatTiles } from './SeatTiles';
import { useHeldOrder } from './useHeldOrder';
import styles from '../Room.module.css';

const LOOKS = ['table', 'tiles'] as const;
type Look = (typeof LOOKS)[number];
const LOOK = 'onetenant.boardLook';

/** All seats, those that need help first, and what can be done for all of them or for those that are ticked. */
export function Board({ seats }: { readonly seats: readonly SeatOfRoom[] }) {
  const t = useText();
  const now = useNow();
  const lessonMode = useLessonMode();
  const [look, setLook] = useState<Look>(firstLook);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const { rows, holding } = useHeldOrder(byNeed(seats, now));
  const count = (...codes: readonly string[]) => rows.filter(({ need }) => codes.includes(need.code)).length;
  const going = count('going', 'waiting');
  const done = count('done');
  const doing = [...new Set(seats.flatMap(({ story }) => (story ? [lessonMode(story.run.lesson)] : [])))];
  const choose = (chosen: Look) => {
    remember('session', LOOK, chosen);
    setLook(chosen);
  };
  return (
    <>
      <ClassTools chosen={seats.filter(({ key }) => ticked.has(key))} count={seats.length} />
      <div className={styles.summary}>
        <p>{t('room.summary', { needs: rows.length - going - done, going, done })}</p>
        {doing.length === 1 && <p>{doing[0]}</p>}
        <span role="group" aria-label={t('room.looks')}>
          {LOOKS.map((one) => (
            <button key={one} type="button" aria-pressed={one === look} onClick={() => choose(one)}>
              {t(`room.look.${one}`)}
            </button>
          ))}
        </span>
      </div>
      <div {...holding}>
        {look === 'tiles' ? (
          <SeatTiles rows={rows} />
        ) : (
          <SeatTable rows={rows} isMixed={doing.length > 1} ticked={ticked} onTick={setTicked} />
        )}
      </div>
    </>
  );
}

// A table of seven columns is too wide for a telephone.
function firstLook(): Look {
  const kept = LOOKS.find((one) => one === recall('session', LOOK));
  return kept ?? (matchMedia('(max-width: 640px)').matches ? 'tiles' : 'table');
}
