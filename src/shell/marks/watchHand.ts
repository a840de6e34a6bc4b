import { isTextField } from '../../ui/keyboard/isTextField';

// A press by a screen reader is a click without a pointer, and what it chooses may be an input only.
const DEEDS = ['pointerdown', 'keydown', 'click', 'input'] as const;
const MOVES = ['wheel', 'touchmove'] as const;
/** A hand that has only just moved is still at it, in milliseconds. */
const STILL_AT_IT = 1000;

/** Tests stop it. */
export const watch = { now: (): number => performance.now() };

/** Follows the hand of the visitor, as far as it concerns one frame of the window. */
export function watchHand() {
  let frame: (() => Element | null | undefined) | undefined;
  let isHere = false;
  let lastHere = -Infinity;

  const isInFrame = (place: EventTarget | null) => {
    const pane = frame?.();
    if (!(place instanceof Element) || !pane) return false;
    // The bar of a single frame stands outside of its pane.
    return pane.contains(place) || place.closest(`[data-bar-of="${pane.getAttribute('data-frame')}"]`) !== null;
  };
  const move = ({ target }: Event) => {
    // Once it is elsewhere it has left this frame.
    lastHere = isInFrame(target) ? watch.now() : -Infinity;
  };
  const deed = (event: Event) => {
    // Undo by its keys is done in no frame, wherever the focus is.
    if (event instanceof KeyboardEvent && (event.ctrlKey || event.metaKey)) return;
    isHere = isInFrame(event.target);
    move(event);
  };
  return {
    /** Begins to follow it. Answers with how to leave off. */
    follow(where: () => Element | null | undefined) {
      frame = where;
      for (const type of DEEDS) document.addEventListener(type, deed, true);
      for (const type of MOVES) document.addEventListener(type, move, { capture: true, passive: true });
      return () => {
        for (const type of DEEDS) document.removeEventListener(type, deed, true);
        for (const type of MOVES) document.removeEventListener(type, move, true);
      };
    },
    /** Whether the frame is where the hand did something last. */
    isHere: () => isHere,
    /** Whether somebody scrolls in the frame, or is about to type there. */
    isBusy: () => watch.now() - lastHere < STILL_AT_IT || (document.hasFocus() && isTypingIn(frame?.())),
  };
}

function isTypingIn(frame: Element | null | undefined): boolean {
  const { activeElement } = document;
  return frame?.contains(activeElement) === true && isTextField(activeElement);
}
