import { useNavigate } from 'react-router';
import { RoomHere } from './classroom/room/RoomHere';
import { addressOf } from './shell/frame/address';
import { moved } from './shell/frame/beside';

/** What a room says, above every page, and the ways that lead on from there. */
export function RoomOverPages() {
  const navigate = useNavigate();
  // As the address bar goes there: what else the window shows stays.
  const visit = (page: string) => {
    const [pathname = '', search = ''] = page.split('?');
    void navigate(moved('main', addressOf({ pathname, search })));
  };
  return <RoomHere go={(page) => void navigate(`/${page}`)} visit={visit} />;
}
