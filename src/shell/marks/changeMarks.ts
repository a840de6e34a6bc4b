const MARK = 'data-changed';

/**
 * Marks on elements of a page, until they are taken off. React knows nothing of them: an element that comes to show
 * something else, as the rows of a long list do, loses its mark by itself.
 */
export function changeMarks() {
  const marked = new Map<Element, string>();
  const observer = new MutationObserver(() => {
    for (const [element, text] of marked) if (element.textContent !== text) takeOff(element);
  });

  function takeOff(element: Element) {
    marked.delete(element);
    element.removeAttribute(MARK);
  }
  return {
    put(elements: readonly Element[]) {
      for (const element of elements) {
        marked.set(element, element.textContent);
        element.setAttribute(MARK, '');
        observer.observe(element, { subtree: true, childList: true, characterData: true });
      }
    },
    takeAllOff() {
      observer.disconnect();
      [...marked.keys()].forEach(takeOff);
    },
    /** The marked element that comes first on the page. */
    first: (): Element | undefined => [...marked.keys()].filter(({ isConnected }) => isConnected).toSorted(inOrder)[0],
  };
}

function inOrder(one: Element, other: Element): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
