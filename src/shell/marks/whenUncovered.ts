const LOOK_AGAIN = 150;

/** Calls back once no dialog covers the pages: what is announced or marked behind one is neither heard nor well seen. */
export function whenUncovered(done: () => void): () => void {
  // A dialog that is taken away while it is open fires no event.
  const timer = setInterval(() => {
    if (isCovered()) return;
    clearInterval(timer);
    done();
  }, LOOK_AGAIN);
  return () => clearInterval(timer);
}

export function isCovered(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
