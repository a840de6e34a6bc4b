import { isTextField } from './isTextField';

/** Gives the keyboard to a page that arrives, or to a field of it; not where somebody is using something of the window. */
export function takeKeyboard(place: HTMLElement | null): void {
  if (!isInUse(document.activeElement)) place?.focus({ preventScroll: true });
}

// What is open, or a field that somebody is about to type into, if not typing already.
function isInUse(place: Element | null): boolean {
  if (place?.closest('details[open], [aria-expanded="true"], [data-keeps-keyboard]')) return true;
  return isTextField(place);
}
