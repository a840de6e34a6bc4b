import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { JoinPage } from './classroom/room/JoinPage';
import { parseSeatDoor } from './room/doors';

/** `#/join`: a seat in a room; `?pin=` is typed already, and `#/join/<door>` brings a seat along and leaves the address at once. */
export function JoinRoute() {
  const { door: written } = useParams();
  const { search } = useLocation();
  const navigate = useNavigate();
  const door = useMemo(() => parseSeatDoor(written ?? ''), [written]);
  const onEntered = useCallback(() => void navigate('/join', { replace: true }), [navigate]);
  return <JoinPage pin={new URLSearchParams(search).get('pin') ?? ''} door={door} onEntered={onEntered} />;
}
