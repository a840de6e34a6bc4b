import type { RunFlaw } from '../../store/log/parseFlaw';
import type { Watch } from '../../store/log/reading';

/**
 * Opens a run file as a run of its own, and goes where it is to be shown; or answers why it was refused, or that its
 * reading was stopped.
 */
export async function importFile(
  file: File,
  go: (location: string) => void,
  watch?: Watch,
): Promise<RunFlaw | 'stopped' | undefined> {
  try {
    const [{ readRunFile }, { openForeign }] = await Promise.all([
      import('../../store/share/runFile'),
      import('./openForeign'),
    ]);
    const read = await readRunFile(file, watch);
    return read ? await openForeign(read, go) : 'stopped';
  } catch {
    // Not even the part of the program that reads files could be loaded.
    return { code: 'unreadable' };
  }
}
