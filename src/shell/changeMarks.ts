const MARK = 'data-changed';
const MOMENT = 2500;

/** Marks on elements of a page, each for a moment. React knows nothing of them, so they are taken off here. */
export function changeMarks() {
  const marked = new Map<Element, ReturnType<typeof setTimeout>>();

  const takeOff = (element: Element) => {
    clearTimeout(marked.get(element));
    marked.delete(element);
    element.removeAttribute(MARK);
  };
  return {
    /** What is marked already is marked anew, from the start. */
    put(elements: readonly Element[]) {
      elements.forEach(takeOff);
      for (const element of elements) {
        // Asked for its place, so that the browser notices that the mark was off.
        element.getBoundingClientRect();
        element.setAttribute(MARK, '');
        marked.set(
          element,
          setTimeout(() => takeOff(element), MOMENT),
        );
      }
    },
    takeAllOff() {
      [...marked.keys()].forEach(takeOff);
    },
  };
}
