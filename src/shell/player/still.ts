/** Whether nothing is to move: then only what comes of it is shown. */
export function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
