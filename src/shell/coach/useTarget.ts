import { useEffect, useState } from 'react';
import { findOpener, findTarget, spotlight } from './findTarget';

const NEWS: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['data-target', 'hidden', 'open', 'class', 'aria-expanded'],
};

/** The control of this name, looked for again whenever the page changes; nothing while it is not there. */
export function useTarget(name: string | undefined): HTMLElement | undefined {
  return useFound(name, findTarget);
}

/** The control that opens what the control of this name is folded away in; nothing while that can be seen or is not there. */
export function useOpener(name: string | undefined): HTMLElement | undefined {
  return useFound(name, findOpener);
}

/** Outlines a control, which the instruction with this id then describes. */
export function useSpotlight(control: HTMLElement | undefined, instruction: string): void {
  useEffect(() => (control ? spotlight(control, instruction) : undefined), [control, instruction]);
}

function useFound(name: string | undefined, find: (name: string) => HTMLElement | undefined) {
  const [found, setFound] = useState<HTMLElement>();

  useEffect(() => {
    const look = () => setFound(name === undefined ? undefined : find(name));
    look();
    if (name === undefined) return undefined;
    const observer = new MutationObserver(look);
    observer.observe(document.body, NEWS);
    // A page folds by its width too.
    window.addEventListener('resize', look);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', look);
    };
  }, [name, find]);

  return found;
}
