import { useEffect, useMemo } from 'react';
import { useText } from '../../../i18n/useText';
import { roomPage } from '../../../map/roomPage';
import { useDesk, wantAllRuns } from '../../../store/room/desk';
import { keyOf } from '../../../store/room/roomLogs';
import { Debrief } from './Debrief';
import styles from './Debrief.module.css';
import type { DebriefedRun } from './debriefedRun';
import type { SeatOfRoom } from '../useSeats';

/** The debrief of the room: all runs of all seats, as far as they have come. */
export function RoomDebrief({ seats }: { readonly seats: readonly SeatOfRoom[] }) {
  const t = useText();
  const stories = useDesk((desk) => desk.stories);
  const unreadable = useDesk((desk) => desk.unreadable);
  useEffect(wantAllRuns, [seats]);

  const runs = useMemo(
    () =>
      seats.flatMap(({ key: seat, name, of }) =>
        of.runs.flatMap(({ id }): readonly DebriefedRun[] => {
          const key = keyOf(seat, id);
          const story = stories.get(key);
          const run = id === of.now ? undefined : id;
          return story ? [{ key, name, story, href: roomPage({ seat, run }) }] : [];
        }),
      ),
    [seats, stories],
  );
  const waiting = seats
    .flatMap(({ key, of }) => of.runs.map(({ id, length }) => ({ run: keyOf(key, id), length })))
    .filter(({ run, length }) => !unreadable.has(run) && (stories.get(run)?.log.length ?? 0) < length).length;
  return (
    <>
      <h2 className={styles.title}>{t('room.debrief.title')}</h2>
      <p role="status">{waiting > 0 && t('room.debrief.waiting', { count: waiting })}</p>
      <Debrief runs={runs} />
    </>
  );
}
