/** Offers the present run as a file. What it takes came with the run: it can be saved where nothing more can be loaded. */
export async function saveRun(): Promise<void> {
  const { downloadRun } = await import('./download');
  downloadRun();
}
