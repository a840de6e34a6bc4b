import { Suspense, useDeferredValue, type ReactNode } from 'react';

/**
 * Shows what has yet to be loaded as soon as it is there, and nothing before: whatever stands in for it, React would
 * show for 300 ms at least.
 */
export function Loaded({ children }: { readonly children: ReactNode }) {
  return (
    <Suspense fallback={null}>
      <Later>{children}</Later>
    </Suspense>
  );
}

// What is asked for in a later render than the first is not stood in for: the boundary around it stays as it is.
function Later({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(true, false) && children;
}
