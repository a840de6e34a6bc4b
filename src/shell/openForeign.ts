import type { RunFlaw } from '../store/parseFlaw';
import type { ReadRun } from '../store/parseLog';
import { adopt, useRun } from '../store/run';

/** Keeps a run that was read as one of this browser's, if it may be believed. Answers with where it is to be shown. */
export async function openForeign(read: ReadRun): Promise<{ readonly location: string } | { readonly flaw: RunFlaw }> {
  if ('flaw' in read) return read;
  await adopt(read.log);
  return { location: locationOfPage(useRun.getState().run?.page ?? '') };
}

// Simulated addresses begin with a host. Anything else would be a page of the simulator, such as one that begins a run.
function locationOfPage(page: string): string {
  const [host = ''] = page.split(/[/?#]/);
  return host.includes('.') ? `/${page}` : '/';
}
