import { useLayoutEffect, useEffectEvent } from 'react';

/** What a clicker sends, and what a hand finds without looking. */
const ON = ['PageDown', 'ArrowRight'];
const BACK = ['PageUp', 'ArrowLeft'];
/** Where each kind of key has a meaning of its own. A page's first field has the focus often, and no use for page keys. */
const OWN_PAGES = 'textarea, select, [role="grid"], [role="listbox"]';
const OWN_ARROWS = `input, ${OWN_PAGES}, [contenteditable], [role="menu"], [role="tablist"], [role="radiogroup"], [role="separator"]`;

type Keys = { readonly next: () => void; readonly back: () => void };

/** The keys of a demo, whatever has the keyboard and has no use for them. */
export function useDemoKeys({ next, back }: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || isTaken(event)) return;
    const act = ON.includes(event.key) ? next : BACK.includes(event.key) ? back : undefined;
    if (!act) return;
    event.preventDefault();
    // The page hears nothing of it: it would take it for somebody who goes on by hand.
    event.stopImmediatePropagation();
    if (!event.repeat) act();
  });
  // From the moment on in which the page is seen: on a slow machine, other effects come later.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

function isTaken({ target, key }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(key.startsWith('Arrow') ? OWN_ARROWS : OWN_PAGES) !== null;
}
