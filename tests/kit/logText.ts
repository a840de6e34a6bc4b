import { logOfRun } from '../../src/store/run';

/** All that the log says of what was done, and where; not when and in which tab, whose digits may be any. */
export function logText(): string {
  return JSON.stringify(logOfRun().map(({ page, what }) => ({ page, what })));
}
