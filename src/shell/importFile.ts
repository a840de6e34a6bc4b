import type { RunFlaw } from '../store/parseFlaw';
import { openForeign } from './openForeign';

/** Opens a run file as a run of its own: where it is to be shown, or why it was refused. Nothing changes then. */
export async function importFile(file: File): Promise<{ readonly location: string } | { readonly flaw: RunFlaw }> {
  try {
    const { readRunFile } = await import('../store/runFile');
    return await openForeign(await readRunFile(file));
  } catch {
    // Not even the part of the program that reads files could be loaded.
    return { flaw: { code: 'unreadable' } };
  }
}
