import { useEffect } from 'react';
import { viewOf } from '../frame/view';

const DRAGS = ['dragenter', 'dragover', 'drop'] as const;

/**
 * Links that lead out of what is shown over and over do nothing, no link opens a tab, and no file is opened. A page goes
 * on by itself.
 */
export function useNoWayOut(): void {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (link && (opensTab(event) || leadsOut(link.getAttribute('href') ?? ''))) event.preventDefault();
    };
    const drag = (event: DragEvent) => {
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('click', follow, { capture: true });
    document.addEventListener('auxclick', follow, { capture: true });
    for (const type of DRAGS) document.addEventListener(type, drag, { capture: true });
    return () => {
      for (const type of DRAGS) document.removeEventListener(type, drag, { capture: true });
      document.removeEventListener('click', follow, { capture: true });
      document.removeEventListener('auxclick', follow, { capture: true });
    };
  }, []);
}

function opensTab({ button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button !== 0 || ctrlKey || metaKey || shiftKey;
}

function leadsOut(href: string): boolean {
  return viewOf({ search: href.split('?')[1] ?? '' }).kiosk === undefined;
}
