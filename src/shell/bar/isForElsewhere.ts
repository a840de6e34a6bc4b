import { isCovered } from '../marks/whenUncovered';

const NO_TEXT = ['checkbox', 'radio', 'button', 'submit', 'reset', 'image', 'range', 'color', 'file'];

/** Whether a key that is pressed here is not for the window: a field takes it, or an open dialog. */
export function isForElsewhere(place: EventTarget | null): boolean {
  if (isCovered()) return true;
  if (!(place instanceof HTMLElement)) return false;
  if (place.closest('[role="dialog"], [role="alertdialog"]') || place.isContentEditable) return true;
  if (place instanceof HTMLInputElement) return !NO_TEXT.includes(place.type);
  return place instanceof HTMLTextAreaElement || place instanceof HTMLSelectElement;
}
