/**
 * Characters of the longest text that a command or an address may hold. Far below what a log entry is read with, as
 * names are made of other names.
 */
export const LONGEST_TEXT = 100_000;

/** Ten times what the rules take from a field: a limit for files that are made by hand, and for nothing else. */
export const LONGEST_STORED_TEXT = 1_000_000;

/** Whether a text anywhere in a value is longer than so many characters. */
export function hasTextOver(value: unknown, most: number): boolean {
  if (typeof value === 'string') return value.length > most;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((part) => hasTextOver(part, most));
}
