/**
 * Collects what changes in an element until the browser has painted it, and hands it to `done`. A hidden tab paints
 * when somebody comes back to it. `finish` hands over what there is now; `cancel` forgets it.
 */
export function untilPainted(element: Element, done: (records: readonly MutationRecord[]) => void) {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((news) => void records.push(...news));
  observer.observe(element, {
    subtree: true,
    childList: true,
    characterDataOldValue: true,
    attributeFilter: ['aria-rowcount'],
    attributeOldValue: true,
  });

  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    observer.disconnect();
  };
  const finish = () => {
    records.push(...observer.takeRecords());
    cancel();
    done(records);
  };
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(finish);
  });
  return { finish, cancel };
}
