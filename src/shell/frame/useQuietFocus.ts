import { useLayoutEffect } from 'react';

/**
 * Leaves the keyboard to the page around this one until somebody uses this one. Pages, dialogs and the coach put the focus
 * where one goes on, in many places; in a frame, that would take it out of the page around it.
 */
export function useQuietFocus(isEmbedded: boolean): void {
  // Before the first page takes it, as it does once it is there.
  useLayoutEffect(() => {
    if (!isEmbedded) return undefined;
    const { prototype } = HTMLElement;
    const focus = Object.getOwnPropertyDescriptor(prototype, 'focus');
    if (typeof focus?.value !== 'function') return undefined;
    const take: unknown = focus.value;
    Object.defineProperty(prototype, 'focus', {
      ...focus,
      value(this: HTMLElement, options?: FocusOptions) {
        if (document.hasFocus() && typeof take === 'function') take.call(this, options);
      },
    });
    return () => {
      Object.defineProperty(prototype, 'focus', focus);
    };
  }, [isEmbedded]);
}
