import { useLayoutEffect, useState, type RefObject } from 'react';
import { recall, remember } from '../../../store/storage/remember';

const REMEMBERED = 'onetenant.azurePortal.hubMenu';
const NARROW = 520;

/**
 * Whether the hub menu shows its words. A wide frame remembers the choice from page to page; in a narrow one the menu is
 * a strip, and its words lie over the page until the next.
 */
export function useHubMenu(frame: RefObject<HTMLElement | null>) {
  const [narrow, setNarrow] = useState(false);
  const [wordsInWide, setWordsInWide] = useState(() => recall('session', REMEMBERED) !== 'strip');
  const [wordsInNarrow, setWordsInNarrow] = useState(false);

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const measure = () => setNarrow(element.clientWidth > 0 && element.clientWidth < NARROW);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [frame]);

  const toggle = () => {
    if (narrow) setWordsInNarrow(!wordsInNarrow);
    else {
      remember('session', REMEMBERED, wordsInWide ? 'strip' : 'words');
      setWordsInWide(!wordsInWide);
    }
  };
  return { expanded: narrow ? wordsInNarrow : wordsInWide, over: narrow && wordsInNarrow, toggle };
}
