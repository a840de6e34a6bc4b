let queue: Promise<unknown> = Promise.resolve();

/** One at a time, in the order of asking: an entry must be stored before the next is decided. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = queue.then(work);
  queue = result.catch(() => undefined);
  return result;
}
