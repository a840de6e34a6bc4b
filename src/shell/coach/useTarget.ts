import { useEffect, useState } from 'react';
import { findTarget, spotlight } from './findTarget';

const NEWS: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['data-target', 'hidden', 'open', 'class'],
};

/** The control of this name, looked for again whenever the page changes; nothing while it is not there. */
export function useTarget(name: string | undefined): HTMLElement | undefined {
  const [found, setFound] = useState<HTMLElement>();

  useEffect(() => {
    const look = () => setFound(name === undefined ? undefined : findTarget(name));
    look();
    const observer = new MutationObserver(look);
    observer.observe(document.body, NEWS);
    return () => observer.disconnect();
  }, [name]);

  return found;
}

/** Outlines a control, which the instruction with this id then describes. */
export function useSpotlight(control: HTMLElement | undefined, instruction: string): void {
  useEffect(() => (control ? spotlight(control, instruction) : undefined), [control, instruction]);
}
