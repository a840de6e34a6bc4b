import { addLoaders } from './messages';

/** Makes the texts of a room known: the start page need not know where they are. */
export function addRoomMessages(): void {
  addLoaders({
    en: {
      'room/desk': () => import('./en/room/desk.json'),
      'room/join': () => import('./en/room/join.json'),
    },
    nl: {
      'room/desk': () => import('./nl/room/desk.json'),
      'room/join': () => import('./nl/room/join.json'),
    },
  });
}
