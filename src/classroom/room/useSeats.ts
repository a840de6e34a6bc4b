import { useMemo } from 'react';
import { useText } from '../../i18n/useText';
import type { Seat } from '../../room/deskMessages';
import { useDesk } from '../../store/room/desk';
import { keyOf } from '../../store/room/roomLogs';
import type { Seated } from '../../training/room/need';

/** A seat of the room with what its present run tells. */
export type SeatOfRoom = Seated & { readonly of: Seat; readonly isUnreadable: boolean };

/** The seats of the room in the order in which they were taken; without their names, where these are hidden. */
export function useSeats(isHidden: boolean): readonly SeatOfRoom[] {
  const t = useText();
  const seats = useDesk((desk) => desk.seats);
  const stories = useDesk((desk) => desk.stories);
  const unreadable = useDesk((desk) => desk.unreadable);
  return useMemo(
    () =>
      seats.map((of, at) => {
        const run = of.now === null ? undefined : keyOf(of.seat, of.now);
        return {
          key: of.seat,
          name: isHidden ? t('room.nameless', { number: at + 1 }) : of.name,
          isHere: of.windows > 0,
          story: run === undefined ? undefined : stories.get(run),
          isUnreadable: run !== undefined && unreadable.has(run),
          of,
        };
      }),
    [seats, stories, unreadable, isHidden, t],
  );
}
