import { controlOf, hasHiddenLinkTo, isTicked, linkTo, marked, textIn, write } from './hands';
import { pathOf } from '../frame/address';
import type { Gesture } from './gesture';
import type { Pace } from './pace';

/** What is seen of the one who shows it. */
export type Pointer = {
  /** Flies to a control, and marks it until it goes elsewhere. */
  readonly moveTo: (control: HTMLElement) => void;
  readonly press: () => void;
  readonly rest: () => void;
};

/** How long each takes at the calm speed, in milliseconds. */
const FLIGHT = 650;
const PRESS = 350;
const LETTER = 55;
const AFTER = 250;
/** How often a control is looked for, each a moment after the other. */
const LOOKS = 60;

/** Makes a gesture, and answers with whether its control is there. It is waited for, as a page may be on its way. */
export async function perform(gesture: Gesture, pointer: Pointer, pace: Pace): Promise<boolean> {
  const control = await appearing(() => controlOf(gesture), pace);
  if (!control) return false;
  if (gesture.does === 'type' && textIn(control) === gesture.text) return true;
  if (gesture.does === 'choose' && textIn(control) === gesture.value) return true;
  if (gesture.does === 'tick' && isTicked(control)) return true;

  await point(control, pointer, pace);
  await act(gesture, control, pace);
  await pace.wait(AFTER);
  return true;
}

/** Shows how a page is gone to: by its link where there is one, else by the control that leads on, else by its address. */
export async function performVisit(
  address: string,
  leadsOn: string | undefined,
  pointer: Pointer,
  pace: Pace,
): Promise<void> {
  const link = await appearing(() => linkTo(address), pace, LOOKS / 8);
  if (link) return point(link, pointer, pace);
  const control = leadsOn === undefined ? undefined : marked(leadsOn);
  if (!control) return typeAddress(address, pointer, pace);

  await point(control, pointer, pace);
  if (!hasHiddenLinkTo(address) || !isClosed(control)) return undefined;
  control.click();
  await pace.wait(AFTER);
  const shown = await appearing(() => linkTo(address), pace, LOOKS / 8);
  return shown && point(shown, pointer, pace);
}

/** Looks for something until it is there; not for ever. */
export async function appearing<T>(look: () => T | undefined, pace: Pace, looks = LOOKS): Promise<T | undefined> {
  for (let left = looks; left > 0; left -= 1) {
    const found = look();
    if (found !== undefined) return found;
    await pace.soon();
  }
  return undefined;
}

async function point(control: HTMLElement, pointer: Pointer, pace: Pace): Promise<void> {
  pointer.moveTo(control);
  await pace.wait(FLIGHT);
  pointer.press();
  await pace.wait(PRESS);
}

async function act(gesture: Gesture, control: HTMLElement, pace: Pace): Promise<void> {
  switch (gesture.does) {
    case 'type':
      return typeInto(control, gesture.text, pace);
    case 'choose':
      return write(control, gesture.value);
    case 'show':
      return undefined;
    default:
      return control.click();
  }
}

async function typeInto(field: HTMLElement, text: string, pace: Pace): Promise<void> {
  for (let length = 1; length < text.length && !pace.isHurried(); length += 1) {
    write(field, text.slice(0, length));
    await pace.wait(LETTER);
  }
  write(field, text);
}

// It is only shown there: the address is gone to by the player, and the bar then shows it by itself.
async function typeAddress(address: string, pointer: Pointer, pace: Pace): Promise<void> {
  const bar = marked('shell.address');
  if (!bar) return;
  await point(bar, pointer, pace);
  const before = textIn(bar);
  try {
    await typeInto(bar, `https://${pathOf(address)}`, pace);
  } catch (stopped) {
    write(bar, before);
    throw stopped;
  }
  await pace.wait(AFTER);
}

function isClosed(control: HTMLElement): boolean {
  return control.getAttribute('aria-expanded') === 'false';
}
