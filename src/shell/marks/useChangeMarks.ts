import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { lastMove } from '../../store/lastMove';
import { useRun } from '../../store/run';
import type { FrameName } from '../frame/beside';
import { bringIntoView } from './bringIntoView';
import { changeMarks } from './changeMarks';
import { changesIn, WHOLE_PAGE, type Changes } from './changesIn';
import { markNamed } from './markNamed';
import { ledTo, newsOf, type News } from './news';
import { untilPainted } from './untilPainted';
import { watchHand } from './watchHand';
import { isCovered, whenUncovered } from './whenUncovered';

type Heard = {
  /** Something is done, undone or redone, or another world is looked at: what was told before is over. */
  readonly onDeed: () => void;
  /**
   * What came of it on the page, and what it came to at all, once no dialog covers the window. `at` is the page that the
   * frame is led to by undo or redo, where that is another.
   */
  readonly onChange: (changes: Changes, news: News | undefined, at?: string) => void;
};

/**
 * Marks, until the next deed, what changes on the page in a frame's viewport without a hand in that frame: what was done
 * in another frame or tab, or undone. It is brought into view, unless somebody scrolls or types in the frame. Nothing is
 * heard where another page takes its place. `moment`: which one of the past is looked at, in which nothing is marked.
 * Answers with `reveal`, which brings it into view again, and `mark`, which marks what is called so on a page that comes.
 */
export function useChangeMarks(
  viewport: RefObject<HTMLElement | null>,
  name: FrameName,
  moment: number | undefined,
  { onDeed, onChange }: Heard,
) {
  const [marks] = useState(changeMarks);
  const [hand] = useState(() => watchHand());
  const over = useEffectEvent(() => {
    marks.takeAllOff();
    onDeed();
  });
  const tell = useEffectEvent(onChange);

  const reveal = () => {
    const first = marks.first();
    if (first && viewport.current && !hand.isBusy()) bringIntoView(first, viewport.current);
  };
  const put = useEffectEvent((elements: readonly Element[]) => {
    marks.put(elements);
    reveal();
  });

  useEffect(() => hand.follow(() => viewport.current?.closest('[data-frame]')), [hand, viewport]);

  useEffect(() => {
    if (moment !== undefined) return undefined;
    const waiting = new Set<() => void>();
    let news: News | undefined;
    let watch: ReturnType<typeof untilPainted> | undefined;

    const show = (page: Element, records: readonly MutationRecord[]) => {
      const isThere = () => viewport.current?.firstElementChild === page;
      if (!isThere()) return;
      const changes = changesIn(page, records);
      const told = news;
      put(changes.shown);
      if (!isCovered()) return tell(changes, told);

      const cancel = whenUncovered(() => {
        waiting.delete(cancel);
        if (isThere()) tell(changes, told);
      });
      waiting.add(cancel);
    };

    // The store tells of a change before React renders it.
    const unsubscribe = useRun.subscribe((now, before) => {
      if (now.id === before.id && now.run?.world === before.run?.world) return;
      over();
      const move = lastMove();
      const page = viewport.current?.firstElementChild;
      if (now.id !== before.id || !now.run || !before.run || !move || !page) return;
      const wasByHand = hand.isHere() && move.isOurs && move.type === 'did';
      const led = ledTo(name, now.run, before.run, move);
      if (wasByHand || led?.wasDoneHere) return watch?.finish();
      news = newsOf(now.run, before.run, move);
      if (led) return tell(WHOLE_PAGE, news, led.to);

      watch ??= untilPainted(page, (records) => {
        watch = undefined;
        show(page, records);
      });
    });

    return () => {
      unsubscribe();
      watch?.cancel();
      for (const cancel of waiting) cancel();
      over();
    };
  }, [viewport, name, moment, hand]);

  return {
    reveal,
    mark: (called: string) =>
      markNamed(viewport.current, called, (element) => {
        marks.put([element]);
        reveal();
      }),
  };
}
