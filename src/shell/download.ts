import { logOfRun, useRun } from '../store/run';

/** Offers the present run as a file: its log, which holds no secret, as JSON. */
export function downloadRun(): void {
  const { id, run } = useRun.getState();
  const file = new Blob([JSON.stringify({ format: 'onetenant-run', version: 1, id, entries: logOfRun() }, null, 1)], {
    type: 'application/json',
  });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = `onetenant-${run?.start ?? 'run'}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
