import { useEffect, useRef } from 'react';

/**
 * While it plays, the tool that has the focus keeps it, though pages and dialogs that are shown would take it. Somebody
 * who goes elsewhere goes there.
 */
export function useKeptFocus(runs: boolean): void {
  const held = useRef<string>(undefined);

  useEffect(() => {
    const giveBack = () => toolNamed(held.current)?.focus({ preventScroll: true });
    if (runs && held.current !== undefined) giveBack();
    const focus = ({ target }: FocusEvent) => {
      const name = toolOf(target);
      if (name !== undefined) held.current = name;
      // A drawer that is opened would close, were the focus taken out of it.
      else if (runs && target instanceof HTMLElement && target.matches('main, main input')) queueMicrotask(giveBack);
    };
    const leave = (event: Event) => {
      const goes = event instanceof KeyboardEvent ? event.key === 'Tab' || event.key === 'F6' : !toolOf(event.target);
      if (goes) held.current = undefined;
    };
    document.addEventListener('focusin', focus);
    document.addEventListener('keydown', leave, { capture: true });
    document.addEventListener('pointerdown', leave, { capture: true });
    return () => {
      document.removeEventListener('focusin', focus);
      document.removeEventListener('keydown', leave, { capture: true });
      document.removeEventListener('pointerdown', leave, { capture: true });
    };
  }, [runs]);
}

function toolOf(place: EventTarget | null): string | undefined {
  return place instanceof HTMLElement ? place.closest<HTMLElement>('[data-tool]')?.dataset['tool'] : undefined;
}

function toolNamed(name: string | undefined): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[data-tool]')].find((tool) => tool.dataset['tool'] === name);
}
