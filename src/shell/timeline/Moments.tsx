import { useEffect, useState } from 'react';
import { useText } from '../../i18n/useText';
import { useRun } from '../../store/run';
import { useLongList } from '../../ui/useLongList';
import { momentOf } from '../frame/view';
import { MomentEntry } from './MomentEntry';
import { RefusalEntry } from './RefusalEntry';
import { useStory, useTold } from './useStory';
import { useTravel } from './useTravel';
import styles from './Timeline.module.css';

/** About how high an entry is, in pixels. */
const ROW_HEIGHT = 130;

/** The moments of the run as a list: the newest first, and the beginning at the end. */
export function Moments({ say }: { say: (text: string) => void }) {
  const t = useText();
  const story = useStory();
  const told = useTold();
  const travel = useTravel(say);
  const present = useRun(({ run }) => run?.done.at(-1)?.seq ?? 0);
  const asked = momentOf(travel.place);
  const [focused, setFocused] = useState<number>();

  const rowOf = (seq: number) =>
    seq === 0 ? told.length : told.findLastIndex((one) => one.seq === seq && 'after' in one);
  const isPast = asked !== undefined && rowOf(asked) >= 0;
  const shown = isPast ? asked : present;
  const count = told.length + 1;
  const shownRow = shown === 0 ? told.length : told.length - 1 - rowOf(shown);
  const { body, rows, after, measure } = useLongList<HTMLOListElement>({
    count,
    rowHeight: ROW_HEIGHT,
    kept: focused ?? shownRow,
  });

  useEffect(() => {
    // The rows of a long list come into the page only after it.
    const frame = requestAnimationFrame(() => {
      document.getElementById(`moment-${shown}`)?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [shown]);

  useEffect(() => {
    const list = body.current;
    const arrive = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest('[data-index]') : null;
      setFocused(row ? Number(row.getAttribute('data-index')) : undefined);
    };
    const leave = () => setFocused(undefined);
    list?.addEventListener('focusin', arrive);
    list?.addEventListener('focusout', leave);
    return () => {
      list?.removeEventListener('focusin', arrive);
      list?.removeEventListener('focusout', leave);
    };
  }, [body]);

  return (
    <ol ref={body} className={styles.moments} aria-label={t('timeline.moments')} style={{ paddingBottom: after }}>
      {rows.map(({ index, gap }) => {
        const one = told[told.length - 1 - index];
        const moment = one && 'after' in one ? one : undefined;
        const seq = one?.seq ?? 0;
        return (
          <li
            key={seq}
            ref={measure}
            id={`moment-${seq}`}
            data-index={index}
            className={moment?.undone ? styles.undone : styles.moment}
            style={{ marginTop: gap }}
            aria-setsize={count}
            aria-posinset={index + 1}
            aria-current={seq === shown ? 'step' : undefined}
          >
            {one && 'rejection' in one ? (
              <RefusalEntry refusal={one} travel={travel} />
            ) : (
              <MomentEntry moment={moment} story={story} isPresent={seq === present} travel={travel} />
            )}
          </li>
        );
      })}
    </ol>
  );
}
