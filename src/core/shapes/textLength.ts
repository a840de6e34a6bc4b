/**
 * Characters of the longest text that a command or an address may hold. Far below what a log entry is read with, as
 * names are made of other names.
 */
export const LONGEST_TEXT = 100_000;

/**
 * Characters of the longest address that is noted in a log, and that a page may be at: several times what the longest
 * search comes to. Logs of the first versions hold longer ones.
 */
export const LONGEST_ADDRESS = 4_000;

/** Ten times what the rules take from a field: a limit for files that are made by hand, and for nothing else. */
export const LONGEST_STORED_TEXT = 1_000_000;

/** Whether a text anywhere in a value is longer than so many characters. */
export function hasTextOver(value: unknown, most: number): boolean {
  if (typeof value === 'string') return value.length > most;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((part) => hasTextOver(part, most));
}
