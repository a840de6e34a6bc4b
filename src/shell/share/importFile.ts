import type { RunFlaw } from '../../store/log/parseFlaw';

/** Opens a run file as a run of its own, and goes where it is to be shown; or answers why it was refused. */
export async function importFile(file: File, go: (location: string) => void): Promise<RunFlaw | undefined> {
  try {
    const [{ readRunFile }, { openForeign }] = await Promise.all([
      import('../../store/share/runFile'),
      import('./openForeign'),
    ]);
    return await openForeign(await readRunFile(file), go);
  } catch {
    // Not even the part of the program that reads files could be loaded.
    return { code: 'unreadable' };
  }
}
