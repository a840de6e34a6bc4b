const NAMES = new Intl.Collator(undefined, { numeric: true });

/** The order of names as people read them: of those with numbers, 2 comes before 10. */
export function compareNames(one: string, other: string): number {
  return NAMES.compare(one, other);
}
