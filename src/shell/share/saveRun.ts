import type { Entry } from '../../core/index';

/** Offers a run as a file, by default the present one. What it takes came with the run: it can be saved where nothing more can be loaded. */
export async function saveRun(log?: readonly Entry[]): Promise<void> {
  const { downloadRun } = await import('./download');
  downloadRun(log);
}
