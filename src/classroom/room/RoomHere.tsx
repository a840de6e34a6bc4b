import { useEffect } from 'react';
import { addRoomMessages } from '../../i18n/roomMessages';
import { TextPart } from '../../i18n/TextPart';
import { keepSeat, useSeat } from '../../store/room/seat';
import { RoomNotices } from './RoomNotices';
import '../theme.css';

addRoomMessages();

/** The seat of this browser, on every page of it: what the room says is shown above the page. `go` leads to a simulated one. */
export function RoomHere({ go }: { readonly go: (page: string) => void }) {
  const record = useSeat((state) => state.record);
  useEffect(keepSeat, []);
  // What plays by itself on a stand is nobody's seat.
  if (!record || /[?&](kiosk|embed)\b/.test(location.hash)) return null;
  return (
    <TextPart part="room/join">
      <RoomNotices record={record} go={go} />
    </TextPart>
  );
}
