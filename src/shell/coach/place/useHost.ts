import { useLayoutEffect, useState, type RefObject } from 'react';
import { pageDialog } from './pageDialog';

const NEWS: MutationObserverInit = { childList: true, subtree: true, attributes: true, attributeFilter: ['open'] };

/**
 * The element that the card is rendered in. It stands at its home, and while a page has a dialog open, in that: there
 * alone it can be used. It is moved as a whole, so that nothing that is typed into it is lost.
 */
export function useHost(home: RefObject<HTMLElement | null>) {
  const [host] = useState(() => document.createElement('div'));
  const [isInDialog, setInDialog] = useState(false);

  useLayoutEffect(() => {
    const place = () => {
      const dialog = pageDialog();
      setInDialog(dialog !== undefined);
      const there = dialog ?? home.current;
      if (!there || host.parentElement === there) return;
      const focused = host.contains(document.activeElement) ? document.activeElement : undefined;
      there.append(host);
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    };
    place();
    const observer = new MutationObserver(place);
    observer.observe(document.body, NEWS);
    return () => {
      observer.disconnect();
      host.remove();
    };
  }, [host, home]);

  return { host, isInDialog };
}
