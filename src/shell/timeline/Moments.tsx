import { useEffect, useState } from 'react';
import type { Attempt, Moment } from '../../core/index';
import { useText } from '../../i18n/useText';
import { logOfRun, useRun } from '../../store/run';
import { useLongList } from '../../ui/list/useLongList';
import { pathOf } from '../frame/address';
import { momentOf } from '../frame/view';
import { MomentEntry } from './MomentEntry';
import { RefusalEntry } from './RefusalEntry';
import { useStory, useTold } from './useStory';
import type { Travel } from './useTravel';
import styles from './Row.module.css';
import panel from './Timeline.module.css';

/** About how high an entry is, in pixels. */
const ROW_HEIGHT = 64;

/** The moments of the run as a list, grouped by page: the newest first, and the beginning at the end. */
export function Moments({ travel }: { readonly travel: Travel }) {
  const t = useText();
  const story = useStory();
  const told = useTold();
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
      const row = document.getElementById(`moment-${shown}`);
      // In the middle, if it was far away: the rows around it are measured by then only, and may push it along.
      row?.scrollIntoView({ block: isInSight(row) ? 'nearest' : 'center' });
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
    <ol ref={body} className={panel.moments} aria-label={t('timeline.moments')} style={{ paddingBottom: after }}>
      {rows.map(({ index, gap }) => {
        const one = told[told.length - 1 - index];
        const page = pageOf(one);
        const moment = one && 'after' in one ? one : undefined;
        const seq = one?.seq ?? 0;
        return (
          <li
            key={seq}
            ref={measure}
            id={`moment-${seq}`}
            data-index={index}
            className={styles.row}
            data-undone={moment?.undone || undefined}
            data-refused={(one && 'rejection' in one) || undefined}
            style={{ marginTop: gap }}
            aria-setsize={count}
            aria-posinset={index + 1}
            aria-current={seq === shown ? 'step' : undefined}
          >
            {(index === 0 || page !== pageOf(told[told.length - index])) && <p className={styles.page}>{page}</p>}
            <span className={styles.point} />
            {one && 'rejection' in one ? (
              <RefusalEntry refusal={one} travel={travel} />
            ) : (
              <MomentEntry
                moment={moment}
                story={story}
                isPresent={seq === present}
                isShown={seq === shown}
                travel={travel}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}

function isInSight(row: Element): boolean {
  const { top, bottom } = row.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** The page on which something happened, without its query; that of the beginning, where nothing is given. */
function pageOf(one: Moment | Attempt | undefined): string {
  return pathOf(one?.page ?? logOfRun()[0]?.page ?? '');
}
