import { useMemo } from 'react';
import { toldOf, worldAt } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { SmallMap } from '../../../parts/directory-map/SmallMap';
import type { ClassRun } from '../../../training/room/debrief';
import { ForkRun } from './ForkRun';
import { LessonPart } from './LessonPart';
import { MomentList } from './MomentList';
import { useSlots } from './slots';
import { StepWords } from './StepWords';
import styles from './RunView.module.css';

type Props = {
  readonly run: ClassRun;
  /** The number of the log entry that is looked at; nothing for the present. */
  readonly at: number | undefined;
  readonly hrefAt: (at: number | undefined) => string;
};

/** A run of somebody else at any of its moments, to be looked at: what was done, the page, and the directories. */
export function RunView({ run, at, hrefAt }: Props) {
  const t = useText();
  const { Picture } = useSlots();
  const { story } = run;
  const told = useMemo(() => toldOf(story.run, story.log).filter((one) => !('undone' in one && one.undone)), [story]);
  const present = story.run.done.at(-1)?.seq ?? 0;
  const past = at === undefined || at === present ? undefined : worldAt(story.run, at);
  const seq = past && at !== undefined ? at : present;
  const world = past ?? story.run.world;
  const address = past ? (story.log[seq]?.page ?? '') : story.run.page;
  return (
    <LessonPart lesson={story.lesson?.id}>
      <div className={styles.view}>
        <div className={styles.side}>
          <p>{t(past ? 'room.seat.past' : 'room.seat.live')}</p>
          <p>
            <StepWords story={story} />
          </p>
          {past && (
            <p>
              <a href={hrefAt(undefined)}>{t('room.seat.follow')}</a>
            </p>
          )}
          <ForkRun key={seq} run={run} seq={past ? seq : story.log.length - 1} />
          <MomentList told={told} story={story} seq={seq} present={present} hrefAt={hrefAt} />
        </div>
        <div className={styles.pictures}>
          <figure className={styles.page}>
            <figcaption>{address}</figcaption>
            <Picture name={`seat-${seq}`} label={t('room.seat.page', { address })} address={address} world={world} />
          </figure>
          <SmallMap title={t('room.seat.map')} world={world} />
        </div>
      </div>
    </LessonPart>
  );
}
