import type { RoomState } from '../../room/deskMessages';
import { leadsOthersHere, pageAddress } from '../../store/share/pageAddress';

/** The address of the page by which others come to a room; empty where that is not known. */
export function addressOfRoom({ address }: RoomState): string {
  return address || (leadsOthersHere() ? pageAddress() : '');
}
