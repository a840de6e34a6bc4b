import { isSilent, NAMED, spokenText } from './spokenText';

/** What is new on a page: the elements that show it, what they say, what is gone, and tables with other numbers of rows. */
export type Changes = {
  readonly shown: readonly Element[];
  readonly said: readonly string[];
  readonly gone: readonly string[];
  readonly rows: readonly { readonly count: number; readonly before: number }[];
  /** The whole page is another: what of it is new cannot be told. */
  readonly isWhole: boolean;
};

/** The page tells by itself what it shows. */
export const WHOLE_PAGE: Changes = { shown: [], said: [], gone: [], rows: [], isWhole: true };
const ROW = 'tr, [role="row"], [role="option"]';
export const ITEM = `${ROW}, li, [role="listitem"]`;

/** The smallest things of a page that mutation records tell of. Nothing, where the whole page has been replaced. */
export function changesIn(page: Element, records: readonly MutationRecord[]): Changes {
  const { fresh, old } = comings(records);
  const whole = [...page.querySelectorAll(':scope > :not([data-dialogs])')];
  if (whole.every((child) => fresh.has(child))) return WHOLE_PAGE;

  const rows = rowCounts(page, records);
  // Where a table of which only a part is drawn gets shorter, rows that were there all along come into sight.
  const shorter = rows.filter(({ count, before }) => count < before).map(({ table }) => table);
  const added = [...fresh].filter((node) => page.contains(node) && !shorter.some((table) => table.contains(node)));
  const removed = [...old].filter(([node]) => !node.isConnected);

  // What was put anew in the place of its like has not changed.
  const missing = removed.flatMap(([node]) => thingsOf(node).map(wordsOf));
  const isNew = (thing: Element | Text) => {
    const at = missing.indexOf(wordsOf(thing));
    if (at >= 0) missing.splice(at, 1);
    return at < 0;
  };
  const rewritten = [...rewrittenIn(records)].filter(([text, before]) => page.contains(text) && text.data !== before);
  const news = [...added.flatMap((node) => thingsOf(node).filter(isNew)), ...rewritten.map(([text]) => text)];
  const heard = news.flatMap(elementOf).filter((element) => !isSilent(element) && spokenText(element) !== '');
  const smallest = outermost(heard.map(withWords));
  // Rows say most, and only the first few things are read.
  const shown = [...smallest.filter((one) => one.matches(ITEM)), ...smallest.filter((one) => !one.matches(ITEM))];

  const places = new Set<Node | null>(added.map(({ parentNode }) => parentNode));
  const gone = removed
    .filter(([, place]) => !places.has(place) && place instanceof Element && !isSilent(place))
    .flatMap(([node]) => thingsOf(node))
    .filter((thing) => missing.includes(wordsOf(thing)))
    .flatMap((thing) => (thing instanceof Element && thing.matches(ITEM) ? [spokenText(thing)] : []));

  const isTold = (table: Element) =>
    shown.some((element) => table.contains(element)) || removed.some(([, place]) => table.contains(place));
  return {
    shown: shown.filter((element) => !element.querySelector('h1')),
    said: [...new Set(shown.map(sayingOf))],
    gone: [...new Set(gone)].filter((words) => words !== ''),
    rows: rows.filter(({ table }) => !isTold(table)),
    isWhole: false,
  };
}

/** Whether a page shows that something has changed. */
export function areSeen({ shown, said, gone, rows, isWhole }: Changes): boolean {
  return isWhole || [shown, said, gone, rows].some(({ length }) => length > 0);
}

// What came and what went, with where it was; something that only moved is neither.
function comings(records: readonly MutationRecord[]) {
  const fresh = new Set<Node>();
  const old = new Map<Node, Node>();
  for (const { target, addedNodes, removedNodes } of records) {
    for (const node of removedNodes) if (!fresh.has(node)) old.set(node, target);
    for (const node of addedNodes) if (!old.has(node)) fresh.add(node);
  }
  return { fresh, old };
}

function rewrittenIn(records: readonly MutationRecord[]): Map<Text, string | null> {
  const first = new Map<Text, string | null>();
  for (const { target, oldValue } of records)
    if (target instanceof Text && !first.has(target)) first.set(target, oldValue);
  return first;
}

function rowCounts(page: Element, records: readonly MutationRecord[]) {
  const first = new Map<Element, number>();
  for (const { target, type, oldValue } of records)
    if (type === 'attributes' && target instanceof Element && oldValue !== null && !first.has(target))
      first.set(target, Number(oldValue));
  return (
    [...first]
      .map(([table, before]) => ({ table, before, count: Number(table.getAttribute('aria-rowcount')) }))
      .filter(({ table, before, count }) => page.contains(table) && count !== 0 && before !== count)
      // Its head is one of them, and no news.
      .map(({ table, before, count }) => ({ table, before: before - 1, count: count - 1 }))
  );
}

// A table or a list that came is as good as its rows; anything else is one thing.
function thingsOf(node: Node): readonly (Element | Text)[] {
  if (node instanceof Text) return [node];
  if (!(node instanceof Element)) return [];
  if (node.matches(ITEM)) return [node];
  const inner = [...node.querySelectorAll(node.matches('ul, ol, [role="list"]') ? ITEM : ROW)];
  return inner.length > 0 ? outermost(inner).filter((row) => !row.closest('thead')) : [node];
}

function wordsOf(thing: Element | Text): string {
  return thing.textContent.trim();
}

function elementOf(thing: Element | Text): readonly Element[] {
  const element = thing instanceof Text ? thing.parentElement : thing;
  return element ? [element.closest(ROW) ?? element.closest(NAMED) ?? element] : [];
}

function outermost(elements: readonly Element[]): readonly Element[] {
  const all = new Set(elements);
  const isInside = (element: Element): boolean =>
    element.parentElement !== null && (all.has(element.parentElement) || isInside(element.parentElement));
  return [...all].filter((element) => !isInside(element));
}

// A bare number says nothing: it goes with the words around it.
function withWords(element: Element): Element {
  const isBare = !element.matches(`dd, ${ROW}`) && !/\p{L}/u.test(spokenText(element));
  return isBare && element.parentElement ? withWords(element.parentElement) : element;
}

function sayingOf(element: Element): string {
  const term = element.matches('dd') ? element.previousElementSibling : null;
  return term?.matches('dt') ? `${spokenText(term)}: ${spokenText(element)}` : spokenText(element);
}
