import { ITEM } from './changesIn';

/**
 * Looks on a page that is there or on its way for the one row or item of this name, and answers with how to stop. One of
 * several that are called so would be a guess: then nothing is found.
 */
export function markNamed(page: Element | null, name: string, found: (element: Element) => void): () => void {
  const look = () => {
    const [first, ...others] = [...(page?.querySelectorAll(ITEM) ?? [])].filter((item) => isNamed(item, name));
    if (!first) return;
    observer.disconnect();
    if (others.length === 0) found(first);
  };
  const observer = new MutationObserver(look);
  if (page) observer.observe(page, { subtree: true, childList: true });
  look();
  return () => observer.disconnect();
}

function isNamed(item: Element, name: string): boolean {
  const isCalledSo = (element: Element) => element.textContent.trim() === name;
  return item.checkVisibility() && !item.querySelector(ITEM) && [item, ...item.querySelectorAll('*')].some(isCalledSo);
}
