import type { Moment, Attempt } from '../../core/index';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { logOfRun, useRun } from '../../store/run';
import { useMomentWords } from './useStory';
import styles from './Row.module.css';

type Props = {
  readonly moment: Moment | Attempt | undefined;
  /** The location of a page in the view that is shown. */
  readonly place: (page: string) => string;
};

/** When a moment was, by the world's date and by the clock; on which page, and who was signed in there. */
export function MomentFacts({ moment, place }: Props) {
  const t = useText();
  const { day, time, clock } = useFormats();
  const { doer } = useMomentWords();
  const first = useRun(({ run }) => run?.done[0]?.before ?? run?.undone.at(-1)?.before ?? run?.world);
  const world = moment && 'after' in moment ? moment.after : (moment?.before ?? first);
  const entry = logOfRun()[moment?.seq ?? 0];
  const who = moment && doer(moment);
  const page = moment?.page ?? entry?.page;
  return (
    <p className={styles.facts}>
      {world && <span>{t('timeline.date', { day: day(world.date), time: time(world.date) })}</span>}
      {entry && <span title={t('timeline.clock')}>{t('timeline.clock.at', { moment: clock(entry.at) })}</span>}
      {who && <span>{t('timeline.by', { userName: who })}</span>}
      {page && (
        <a href={place(page)} title={t('timeline.page')}>
          {page}
        </a>
      )}
    </p>
  );
}
