import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { RoomPage } from './classroom/room/RoomPage';
import { askedOfRoom } from './map/roomPage';
import { parseDeskDoor } from './room/doors';
import { SmallPage } from './shell/small-page/SmallPage';
import { MomentWords } from './shell/timeline/MomentWords';

// The same object at each rendering: all that shows a run would render anew.
const SLOTS = { Words: MomentWords, Picture: SmallPage };

/** `#/room`: the trainer's board of a room; `#/room/<door>` opens it, and leaves the address at once. */
export function RoomRoute() {
  const { door: written } = useParams();
  const { search } = useLocation();
  const navigate = useNavigate();
  const door = useMemo(() => parseDeskDoor(written ?? ''), [written]);
  const onEntered = useCallback(() => void navigate('/room', { replace: true }), [navigate]);
  return <RoomPage door={door} onEntered={onEntered} asked={askedOfRoom(search)} slots={SLOTS} />;
}
