import { clock } from '../../ui/clock';

const MARK = 'data-changed';
const MOMENT = 2500;

/** Marks on elements of a page, each for a moment. React knows nothing of them, so they are taken off here. */
export function changeMarks() {
  /** What is marked, and by which wait. */
  const marked = new Map<Element, Promise<void>>();

  const takeOff = (element: Element) => {
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
        const over = clock.wait(MOMENT);
        marked.set(element, over);
        void over.then(() => marked.get(element) === over && takeOff(element));
      }
    },
    takeAllOff() {
      [...marked.keys()].forEach(takeOff);
    },
  };
}
