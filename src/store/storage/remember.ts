type Where = 'session' | 'always';

/** A person's own choices: they hold in all copies of the program that this browser opens from disk. */
export const LANGUAGE = 'onetenant.language';
export const COLOURS = 'onetenant.colours';

/** The language that was asked for last, in this visit or before. */
export function rememberedLanguage(): string | undefined {
  return lastAskedFor(LANGUAGE);
}

/** The colours that were asked for last, in this visit or before. */
export function rememberedColours(): string | undefined {
  return lastAskedFor(COLOURS);
}

function lastAskedFor(key: string): string | undefined {
  return recall('session', key) ?? recall('always', key);
}

/** A small thing that this browser remembers, for the visit or for good. Nothing where it refuses to remember. */
export function recall(where: Where, key: string): string | undefined {
  try {
    return storageOf(where).getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(where: Where, key: string, value: string): void {
  try {
    storageOf(where).setItem(key, value);
  } catch {
    // A browser may refuse its storage altogether: then it lasts for as long as the page is open.
  }
}

function storageOf(where: Where): Storage {
  return where === 'session' ? sessionStorage : localStorage;
}
