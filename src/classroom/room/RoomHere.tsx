import { useEffect, type ComponentProps } from 'react';
import { addRoomMessages } from '../../i18n/roomMessages';
import { TextPart } from '../../i18n/TextPart';
import { keepSeat, useSeat } from '../../store/room/seat';
import { RoomNotices } from './RoomNotices';
import '../theme.css';

addRoomMessages();

type Ways = Omit<ComponentProps<typeof RoomNotices>, 'record'>;

/** The seat of this browser, on every page of it: what the room says is shown above the page. */
export function RoomHere(ways: Ways) {
  const record = useSeat((state) => state.record);
  useEffect(keepSeat, []);
  // What plays by itself on a stand is nobody's seat.
  if (!record || /[?&](kiosk|embed)\b/.test(location.hash)) return null;
  return (
    <TextPart part="room/join">
      <RoomNotices record={record} {...ways} />
    </TextPart>
  );
}
