import type { Entry } from '../core/index';
import { useFormats } from '../i18n/useFormats';
import { ownPages } from '../map/ownPages';
import type { RunRecord } from '../store/runRecord';

/** A run whose moments can be opened; `momentAt` as `presentMoments` gives it. */
export type TimedRun = {
  readonly record: RunRecord;
  readonly log: readonly Entry[];
  readonly momentAt: (seq: number) => number | undefined;
};

/** When an entry of a run was written: a link that opens the run as it was then, as long as that can be shown. */
export function MomentTime({ of: { record, log, momentAt }, seq }: { readonly of: TimedRun; readonly seq: number }) {
  const { clock } = useFormats();
  const time = clock(log[seq]?.at ?? '');
  const moment = momentAt(seq);
  return moment === undefined ? time : <a href={ownPages.moment(record.id, moment)}>{time}</a>;
}
