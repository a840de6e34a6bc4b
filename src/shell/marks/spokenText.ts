const SILENT =
  '[aria-hidden="true"], [hidden], script, style, svg, select, datalist, [role="status"], [role="alert"], [role="log"], [aria-live]';
/** What is read by a name of its own, whatever it shows. */
export const NAMED = 'button[aria-label], a[aria-label], [role="img"][aria-label]';

const LONGEST = 90;
// Nobody listens to an id of 36 characters.
const UNSPEAKABLE = /\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;

/** Whether an element is not shown as a text of the page, or says what happens by itself. */
export function isSilent(element: Element): boolean {
  return element.closest(SILENT) !== null || (element.isConnected && !element.checkVisibility());
}

/** The text of an element as one would read it out: a row cell by cell, long texts by their heading or their beginning. */
export function spokenText(element: Element): string {
  if (element.matches(SILENT)) return '';
  const cells = element.matches('tr, [role="row"]') ? [...element.children] : [element];
  const text = cells
    .map((cell) => textIn(cell))
    .filter((words) => words !== '')
    .join(', ');
  if (text.length <= LONGEST) return text;
  const heading = element.querySelector('h1, h2, h3, h4, h5, h6');
  return heading ? textIn(heading) : `${text.slice(0, text.lastIndexOf(' ', LONGEST)).replace(/,$/, '')} …`;
}

// What React writes as two texts of one element is one text; other elements are words of their own.
function textIn(element: Element): string {
  if (element.matches(SILENT)) return '';
  if (element.matches(NAMED)) return element.getAttribute('aria-label') ?? '';
  let text = '';
  for (const node of element.childNodes) {
    if (node instanceof Text) text += node.data;
    // Where a long word may break, it does not end.
    else if (node instanceof Element && node.tagName !== 'WBR') text += ` ${textIn(node)} `;
  }
  return text.replaceAll(UNSPEAKABLE, '').replaceAll(/\s+/g, ' ').trim();
}
