import { useEffect, useRef, useState } from 'react';

/**
 * Moves the focus within an element: to the first thing there that the selector finds, as soon as there is one after
 * it was asked for.
 */
export function useFocusWithin<E extends HTMLElement>(selector: string) {
  const within = useRef<E>(null);
  const [asked, setAsked] = useState(0);
  const answered = useRef(0);

  useEffect(() => {
    if (asked === answered.current) return;
    const found = within.current?.querySelector<HTMLElement>(selector);
    if (!found) return;
    answered.current = asked;
    found.focus();
  });

  return [within, () => setAsked((count) => count + 1)] as const;
}
