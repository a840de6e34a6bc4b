import type { Told } from '../../store/share/share';

/** Offers a run as a file, by default the present one. What it takes came with the run: it can be saved where nothing more can be loaded. */
export async function saveRun(told?: Told): Promise<void> {
  const { downloadRun } = await import('./download');
  await downloadRun(told);
}
