// With the flag `u`, a pair of surrogates is one character: what is found is half of one.
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;
const LONE_SURROGATES = new RegExp(LONE_SURROGATE, 'gu');

/** Whether a text is of whole characters. Half of one can be no part of an address, and many services refuse it. */
export function isWellFormed(text: string): boolean {
  return !LONE_SURROGATE.test(text);
}

/** Whether all texts in a value are of whole characters. */
export function isAllWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return isWellFormed(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isAllWellFormed);
}

/** The same value with the sign for an unknown character in place of each half of one. */
export function madeWellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(LONE_SURROGATES, '\uFFFD');
  if (Array.isArray(value)) return value.map(madeWellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, madeWellFormed(part)]));
}
