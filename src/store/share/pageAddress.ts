/**
 * The address of this page, without what it shows, for others to open. Where it was started for the room's network the
 * page says so itself, and then that is it: an address of this computer leads nobody else here.
 */
export function pageAddress(): string {
  return (isOfThisComputer() ? roomAddress() : undefined) ?? location.href.replace(/#.*/, '');
}

/** Whether that address leads others here. */
export function leadsOthersHere(): boolean {
  return !isOfThisComputer() || roomAddress() !== undefined;
}

/** Whether the program is a file on this computer, and no page of a server. */
export function isFromDisk(): boolean {
  return location.protocol === 'file:';
}

function roomAddress(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="room-address"]')?.content;
}

// Plain http counts as safe only where nobody else can come; a file's address leads to this computer's disk.
function isOfThisComputer(): boolean {
  return isFromDisk() || (location.protocol === 'http:' && globalThis.isSecureContext);
}
