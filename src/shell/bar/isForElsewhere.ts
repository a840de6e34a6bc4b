import { isTextField } from '../../ui/keyboard/isTextField';
import { isCovered } from '../marks/whenUncovered';

/** Whether a key that is pressed here is not for the window: a field takes it, or an open dialog. */
export function isForElsewhere(place: EventTarget | null): boolean {
  if (isCovered()) return true;
  if (!(place instanceof HTMLElement)) return false;
  return isTextField(place) || place.closest('select, [role="dialog"], [role="alertdialog"]') !== null;
}
