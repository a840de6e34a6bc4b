const LOOK_AGAIN = 150;

/** Calls back once no dialog covers the window: what is announced or marked behind one is neither heard nor well seen. */
export function whenUncovered(done: () => void): () => void {
  // A dialog that is taken away while it is open fires no event.
  const timer = setInterval(() => {
    if (isCovered()) return;
    clearInterval(timer);
    done();
  }, LOOK_AGAIN);
  return () => clearInterval(timer);
}

/** Whether a dialog of the simulator itself lies over the window; those of its pages lie over these alone. */
export function isCovered(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
