import { pageDialog } from './place/pageDialog';

/** The control that is marked with this name, where it is on the page and can be seen. */
export function findTarget(name: string): HTMLElement | undefined {
  const marked = [...document.querySelectorAll<HTMLElement>('[data-target]')];
  return marked.find((one) => one.dataset['target'] === name && isVisible(one));
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
  const inner = control.querySelector<HTMLElement>('a[href], button, input, select, textarea, [tabindex]');
  control.focus();
  if (document.activeElement !== control) inner?.focus();
}

function describe(control: HTMLElement, change: (ids: readonly string[]) => readonly string[]): void {
  const ids = change((control.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean));
  if (ids.length > 0) control.setAttribute('aria-describedby', ids.join(' '));
  else control.removeAttribute('aria-describedby');
}

// Not every browser can tell. What is behind an open dialog is seen, and cannot be used.
function isVisible(control: HTMLElement): boolean {
  return (control.checkVisibility?.() ?? true) && (pageDialog()?.contains(control) ?? true);
}
