import { useEffect, useRef } from 'react';
import type { Attempt, Moment } from '../../../core/index';
import { useHour } from '../../../i18n/useHour';
import { useText } from '../../../i18n/useText';
import type { Story } from '../../../training/room/story';
import { useSlots } from './slots';
import styles from './RunView.module.css';

type Props = {
  readonly told: readonly (Moment | Attempt)[];
  readonly story: Story;
  /** The moment that is shown, and the present one. */
  readonly seq: number;
  readonly present: number;
  readonly hrefAt: (at: number | undefined) => string;
};

/** What was done in a run, the last thing first: each moment is a link that shows it. */
export function MomentList({ told, story, seq, present, hrefAt }: Props) {
  const t = useText();
  const hour = useHour();
  const { Words } = useSlots();
  const list = useRef<HTMLOListElement>(null);
  const turns = new Set(story.turns.map(({ at }) => at));
  const clock = (at: number) => <time>{hour(story.log[at]?.at ?? '')}</time>;
  const marks = (at: number) => ({ 'data-seq': at, 'aria-current': at === seq ? ('step' as const) : undefined });

  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-seq="${seq}"]`);
    // The list alone: the page stays where it is.
    if (list.current && row) list.current.scrollTop = row.offsetTop - list.current.clientHeight / 2;
  }, [seq]);

  return (
    <>
      <h3 id="room-moments">{t('room.seat.moments')}</h3>
      <ol ref={list} className={styles.moments} aria-labelledby="room-moments">
        {told.toReversed().map((one) => (
          <li key={one.seq} data-turn={turns.has(one.seq) || undefined} {...marks(one.seq)}>
            {clock(one.seq)}
            <span>
              {'after' in one ? (
                <a href={hrefAt(one.seq === present ? undefined : one.seq)}>
                  <Words of={one} />
                </a>
              ) : (
                <Words of={one} />
              )}
              {turns.has(one.seq) && <em>{t('room.seat.turn')}</em>}
            </span>
          </li>
        ))}
        <li {...marks(0)}>
          {clock(0)}
          <span>
            <a href={hrefAt(present === 0 ? undefined : 0)}>{t('room.seat.began')}</a>
          </span>
        </li>
      </ol>
    </>
  );
}
