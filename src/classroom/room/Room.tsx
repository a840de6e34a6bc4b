import { useEffect, useState } from 'react';
import { useText } from '../../i18n/useText';
import type { AskedOfRoom } from '../../map/roomPage';
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
import { ClassTools } from './tools/ClassTools';
import { useSeats } from './useSeats';

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
      {asked.seat !== undefined ? (
        <SeatPage key={asked.seat} seats={seats} asked={asked} />
      ) : asked.show === 'debrief' ? (
        <RoomDebrief seats={seats} />
      ) : asked.show === 'join' ? (
        <JoinSheet room={room} isNobody={seats.length === 0} />
      ) : seats.length === 0 ? (
        <>
          <ClassTools chosen={[]} count={0} />
          <JoinSheet room={room} isNobody />
        </>
      ) : (
        <Board seats={seats} />
      )}
    </>
  );
}
