const SETTINGS = ['lang', 'colours'];

/**
 * The address of the window with `?lang=` and `?colours=`, where they stand before the `#`, behind it, where they are
 * looked for: `/?lang=nl#/article` → `/#/article?lang=nl`. Nothing where there are none. What stands behind it counts.
 */
export function withSettingsInHash({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>) {
  const outer = new URLSearchParams(search);
  const found = SETTINGS.filter((name) => outer.has(name));
  if (found.length === 0) return undefined;

  const [path = '', query] = (hash || '#/').split('?');
  const inner = new URLSearchParams(query);
  for (const name of found) {
    if (!inner.has(name)) inner.set(name, outer.get(name) ?? '');
    outer.delete(name);
  }
  const rest = outer.toString();
  return `${pathname}${rest && `?${rest}`}${path}?${inner.toString()}`;
}
