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
  return (
    <>
      <h2 className={styles.title}>{t('room.debrief.title')}</h2>
      <Debrief runs={runs} />
    </>
  );
}
