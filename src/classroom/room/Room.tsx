import { useEffect, useState } from 'react';
import { useText } from '../../i18n/useText';
import type { AskedOfRoom } from '../../map/roomPage';
import type { RoomState } from '../../room/deskMessages';
import { useDesk } from '../../store/room/desk';
import { recall, remember } from '../../store/storage/remember';
import { Board } from './board/Board';
import { FileOfClass } from './debrief/FileOfClass';
import { JoinSheet } from './JoinSheet';
import { NoRoom } from './NoRoom';
import { RoomDebrief } from './debrief/RoomDebrief';
import { RoomHead } from './RoomHead';
import { RoomSays } from './RoomSays';
import { SeatPage } from './run/SeatPage';
import { useSeats, type SeatOfRoom } from './useSeats';

const HIDDEN = 'onetenant.namesHidden';

/** The page of the room that the address asks for; without a room, what is to be done to have one. */
export function Room({ asked }: { readonly asked: AskedOfRoom }) {
  const t = useText();
  const status = useDesk((desk) => desk.status);
  const room = useDesk((desk) => desk.room);
  const [isHidden, setHidden] = useState(() => recall('session', HIDDEN) === 'true');
  const seats = useSeats(isHidden);
  const title = t('room.title');

  useEffect(() => {
    document.title = `${title} – ${t('shell.product')}`;
  }, [title, t]);

  const hide = (hidden: boolean) => {
    remember('session', HIDDEN, String(hidden));
    setHidden(hidden);
  };

  if (!room) {
    return (
      <>
        <h1>{title}</h1>
        {status === 'opening' ? <p role="status">{t('room.opening')}</p> : <NoRoom status={status} />}
        <FileOfClass asked={asked} />
      </>
    );
  }
  return (
    <>
      <RoomHead room={room} seats={seats} asked={asked} isHidden={isHidden} onHide={hide} />
      <RoomSays room={room} isLost={status === 'lost'} />
      <Shown room={room} seats={seats} asked={asked} />
    </>
  );
}

type OfShown = { readonly room: RoomState; readonly seats: readonly SeatOfRoom[]; readonly asked: AskedOfRoom };

/** What the address asks for. */
function Shown({ room, seats, asked }: OfShown) {
  if (asked.seat !== undefined) return <SeatPage key={asked.seat} seats={seats} asked={asked} />;
  if (asked.show === 'debrief') return <RoomDebrief seats={seats} />;
  if (asked.show === 'join') return <JoinSheet room={room} isNobody={seats.length === 0} />;
  return <Board room={room} seats={seats} />;
}
