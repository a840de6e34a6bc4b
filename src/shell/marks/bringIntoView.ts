/** What a table's head may cover of its room, in pixels. */
const HEAD = 48;
/** Where in its room something comes to stand, so that some of what is around it is seen too. */
const SHARE = 1 / 3;

/** Scrolls inside a frame until an element of its page is in sight. What is in sight stays where it is, and so does the window. */
export function bringIntoView(element: Element, frame: Element): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  let { top, bottom } = element.getBoundingClientRect();
  for (let around = element.parentElement; around && frame.contains(around); around = around.parentElement) {
    if (!scrolls(around)) continue;
    const room = around.getBoundingClientRect();
    const head = Math.min(HEAD, room.height / 4);
    if (top >= room.top + head && bottom <= room.bottom) continue;

    const wanted = top - room.top - Math.max(head, Math.min(room.height * SHARE, room.height - (bottom - top)));
    const before = around.scrollTop;
    const after = Math.min(Math.max(0, before + wanted), around.scrollHeight - around.clientHeight);
    if (after === before) continue;
    around.scrollTo({ top: after, behavior });
    // As it will stand once that is done, for what is around it in turn.
    top -= after - before;
    bottom -= after - before;
  }
}

function scrolls(element: Element): boolean {
  return element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY);
}
