import { focusFirstIn } from '../../ui/keyboard/focusFirstIn';

/** The control that is marked with this name, where it is on the page and can be seen. */
export function findTarget(name: string): HTMLElement | undefined {
  return markedWith(name).find(isVisible);
}

/**
 * The control that opens what the control of this name is folded away in: the summary of a closed `details`, or what has
 * `aria-controls`. Where one is folded away in another, that which can be seen.
 */
export function findOpener(name: string): HTMLElement | undefined {
  const targets = markedWith(name);
  if (targets.some(isVisible)) return undefined;
  return targets.flatMap(openersOf).find(isVisible);
}

/** Outlines a control and describes it by an instruction, until the answer is called. */
export function spotlight(control: HTMLElement, instruction: string): () => void {
  control.dataset['spotlight'] = '';
  describe(control, (ids) => [...ids, instruction]);
  // In the middle, since a page's own bars may lie over its edges.
  control.scrollIntoView?.({ block: 'center', inline: 'nearest' });
  return () => {
    delete control.dataset['spotlight'];
    describe(control, (ids) => ids.filter((id) => id !== instruction));
  };
}

/** Puts the focus on a control, or on the first in it that can have it. */
export function focusOn(control: HTMLElement): void {
  control.focus();
  if (document.activeElement !== control) focusFirstIn(control);
}

function markedWith(name: string): HTMLElement[] {
  const marked = [...document.querySelectorAll<HTMLElement>('[data-target]')];
  return marked.filter((one) => one.dataset['target'] === name);
}

function openersOf(control: HTMLElement): HTMLElement[] {
  const closed = [...document.querySelectorAll<HTMLElement>('[aria-expanded="false"][aria-controls]')];
  const folds = [...document.querySelectorAll<HTMLElement>('details:not([open]) > summary')];
  const isFolded = (id: string) => {
    const held = document.getElementById(id);
    return held !== null && held.contains(control) && !isVisible(held);
  };
  return [
    ...closed.filter((one) => (one.getAttribute('aria-controls') ?? '').split(/\s+/).some(isFolded)),
    ...folds.filter((one) => one.parentElement?.contains(control) && !one.contains(control)),
  ];
}

function describe(control: HTMLElement, change: (ids: readonly string[]) => readonly string[]): void {
  const ids = change((control.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean));
  if (ids.length > 0) control.setAttribute('aria-describedby', ids.join(' '));
  else control.removeAttribute('aria-describedby');
}

// Not every browser can tell. What is behind an open dialog is seen, and cannot be used.
function isVisible(control: HTMLElement): boolean {
  return (control.checkVisibility?.() ?? true) && !control.closest('[inert]');
}
