/** A way into a room: its name, the seat's where it is a seat's, and the secret that opens it. */
export type SeatDoor = { readonly room: string; readonly seat: string; readonly secret: string };
export type DeskDoor = { readonly room: string; readonly secret: string };

const SEAT = /^([0-9a-f]{12})\.([0-9a-f]{12})\.([0-9a-f]{32})$/;
const DESK = /^([0-9a-f]{12})\.([0-9a-f]{32})$/;

/** The part of an address after `#/join/`, which takes a seat along to another browser. */
export function makeSeatDoor({ room, seat, secret }: SeatDoor): string {
  return `${room}.${seat}.${secret}`;
}

/** The seat that an address leads to; nothing where it leads to none. */
export function parseSeatDoor(text: string): SeatDoor | undefined {
  const [, room, seat, secret] = SEAT.exec(text) ?? [];
  return room !== undefined && seat !== undefined && secret !== undefined ? { room, seat, secret } : undefined;
}

/** The part of an address after `#/room/`, which opens the desk. It leaves the address as soon as it is read. */
export function makeDeskDoor({ room, secret }: DeskDoor): string {
  return `${room}.${secret}`;
}

/** The desk that an address opens; nothing where it opens none. */
export function parseDeskDoor(text: string): DeskDoor | undefined {
  const [, room, secret] = DESK.exec(text) ?? [];
  return room !== undefined && secret !== undefined ? { room, secret } : undefined;
}
