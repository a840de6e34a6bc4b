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

function roomAddress(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="room-address"]')?.content;
}

// Plain http counts as safe only where nobody else can come.
function isOfThisComputer(): boolean {
  return location.protocol === 'http:' && isSecureContext;
}
