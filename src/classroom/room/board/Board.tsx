import { useState, type ComponentProps } from 'react';
import { useText } from '../../../i18n/useText';
import { recall, remember } from '../../../store/storage/remember';
import type { RoomState } from '../../../room/deskMessages';
import { byNeed } from '../../../training/room/need';
import { JoinSheet } from '../JoinSheet';
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

type Props = { readonly room: RoomState; readonly seats: readonly SeatOfRoom[] };

/**
 * All seats, those that need help first, and what can be done for all of them or for those that are ticked. As long as
 * nobody is there, the way in stands in their place.
 */
export function Board({ room, seats }: Props) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  return (
    <>
      <ClassTools chosen={seats.filter(({ key }) => ticked.has(key))} count={seats.length} />
      {seats.length === 0 ? (
        <JoinSheet room={room} isNobody />
      ) : (
        <Seats seats={seats} ticked={ticked} onTick={setTicked} />
      )}
    </>
  );
}

type OfSeats = Omit<Props, 'room'> & Pick<ComponentProps<typeof SeatTable>, 'ticked' | 'onTick'>;

function Seats({ seats, ticked, onTick }: OfSeats) {
  const t = useText();
  const now = useNow();
  const lessonMode = useLessonMode();
  const [look, setLook] = useState<Look>(firstLook);
  const { rows, holding } = useHeldOrder(byNeed(seats, now));
  const count = (code: string) => rows.filter(({ need }) => need.code === code).length;
  const [going, waiting, done] = [count('going'), count('waiting'), count('done')];
  const doing = seats.flatMap(({ story }) => (story ? [lessonMode(story.run.lesson)] : []));
  const most = mostFrequent(doing);
  const choose = (chosen: Look) => {
    remember('session', LOOK, chosen);
    setLook(chosen);
  };
  return (
    <>
      <div className={styles.summary}>
        <p>{t('room.summary', { needs: rows.length - going - waiting - done, going, waiting, done })}</p>
        {most !== undefined && (
          <p>{doing.every((one) => one === most) ? most : t('room.summary.most', { what: most })}</p>
        )}
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
          <SeatTable rows={rows} most={most} ticked={ticked} onTick={onTick} />
        )}
      </div>
    </>
  );
}

function mostFrequent(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts.keys()].toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))[0];
}

// A table of seven columns is too wide for a telephone.
function firstLook(): Look {
  const kept = LOOKS.find((one) => one === recall('session', LOOK));
  return kept ?? (matchMedia('(max-width: 640px)').matches ? 'tiles' : 'table');
}
