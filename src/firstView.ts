/** The first view came with the HTML. It leaves in the frame in which a page, or what has gone wrong, is there. */
export function leaveFirstView(root: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!root.querySelector('main, [role="alert"]')) return;
      observer.disconnect();
      document.getElementById('first-view')?.remove();
      resolve();
    });
    observer.observe(root, { subtree: true, childList: true });
  });
}

/** Says in place of “Loading” that the program could not be loaded. Nothing where it has been. */
export function sayNotLoaded(): void {
  document.getElementById('first-view-loading')?.remove();
  document.getElementById('first-view-failed')?.removeAttribute('hidden');
}
