/** Work that is done in steps: after each it says how far it is, from 0 to 1, and may be left. At its end it answers. */
export type Reading<T> = Generator<number, T, void>;

/** Who follows a reading: told how far it is, and able to stop it. */
export type Watch = { readonly onProgress?: (done: number) => void; readonly signal?: AbortSignal };

// Between two slices the page can answer; people do not notice that it could not for so long.
const SLICE_MS = 40;
// What is read sooner needs no word: it would only flicker.
const SILENT_MS = 400;

/** Reads to the end without a pause. For what is known to be short, and for tests. */
export function readAtOnce<T>(reading: Reading<T>): T {
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}

/**
 * Reads in slices, between which the page stays alive. Resolves to nothing where it was stopped. `onProgress` is called
 * after each slice, once it takes long enough to be worth a word.
 */
export async function readInSlices<T>(reading: Reading<T>, { onProgress, signal }: Watch = {}): Promise<T | undefined> {
  const began = performance.now();
  let until = began + SLICE_MS;
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
    if (performance.now() < until) continue;
    if (performance.now() > began + SILENT_MS) onProgress?.(value);
    await nextTurn();
    if (signal?.aborted) return undefined;
    until = performance.now() + SLICE_MS;
  }
}

// By a message, as browsers let timers of a page in the background wait for a second.
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
