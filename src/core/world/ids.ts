/**
 * A GUID-shaped id, the same for the same seed and number in every browser and on every day.
 * Not for secrets: it is meant to be repeatable, not to be hard to guess.
 */
export function guid(seed: string, number: number): string {
  const hex = [0, 1, 2, 3].map((part) => hash(`${seed}/${number}/${part}`).toString(16).padStart(8, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)].join('-');
}

/** The ids in a text, whatever stands around them. */
export const IDS_IN_TEXT = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;

/** Six decimal digits, as repeatable as `guid`. */
export function sixDigits(seed: string, number: number): string {
  return String(hash(`${seed}/code/${number}`) % 1_000_000).padStart(6, '0');
}

// FNV-1a with murmur3's finalizer: short, well spread, and 32-bit whole-number arithmetic only.
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
