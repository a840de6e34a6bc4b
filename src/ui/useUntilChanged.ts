import { useState } from 'react';

/**
 * What is said of a deed, until what it is about is another thing than it was when that was said: it may be undone, or
 * looked at as it was before. `about` is compared by identity.
 */
export function useUntilChanged<Said extends object>(said: Said | undefined, about: unknown): Said | undefined {
  const [first, setFirst] = useState({ said, about });
  if (first.said === said) return first.about === about ? said : undefined;
  setFirst({ said, about });
  return said;
}
