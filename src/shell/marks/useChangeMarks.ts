import { useEffect, useEffectEvent, type RefObject } from 'react';
import { useRun, wasDoneHere } from '../../store/run';
import { changeMarks } from './changeMarks';
import { changesIn, type Changes } from './changesIn';
import { untilPainted } from './untilPainted';
import { isCovered, whenUncovered } from './whenUncovered';

// A press by a screen reader is a click without a pointer, and what it chooses may be an input only.
const HANDS = ['pointerdown', 'keydown', 'click', 'input'] as const;

/**
 * Marks for a moment what changes on the page in a frame's viewport without a hand in that frame: what was done in
 * another frame or tab, or undone. `onChange` hears of each change, and of none where another page took its place.
 */
export function useChangeMarks(viewport: RefObject<HTMLElement | null>, onChange: (changes: Changes) => void): void {
  const tell = useEffectEvent(onChange);

  useEffect(() => {
    const marks = changeMarks();
    const waiting = new Set<() => void>();
    let handHere = false;
    let watch: ReturnType<typeof untilPainted> | undefined;

    const hand = ({ target }: Event) => {
      handHere = target instanceof Node && viewport.current?.parentElement?.contains(target) === true;
    };
    for (const type of HANDS) document.addEventListener(type, hand, true);

    const show = (page: Element, records: readonly MutationRecord[]) => {
      const isThere = () => viewport.current?.firstElementChild === page;
      if (!isThere()) return;
      const changes = changesIn(page, records);
      marks.put(changes.shown);
      if (!isCovered()) return tell(changes);

      const cancel = whenUncovered(() => {
        waiting.delete(cancel);
        if (!isThere()) return;
        marks.put(changes.shown);
        tell(changes);
      });
      waiting.add(cancel);
    };

    // The store tells of a change before React renders it.
    const unsubscribe = useRun.subscribe((now, before) => {
      if (now.id !== before.id || now.run?.world === before.run?.world) return;
      const page = viewport.current?.firstElementChild;
      if (handHere && wasDoneHere()) watch?.finish();
      else if (page)
        watch ??= untilPainted(page, (records) => {
          watch = undefined;
          show(page, records);
        });
    });

    return () => {
      for (const type of HANDS) document.removeEventListener(type, hand, true);
      unsubscribe();
      watch?.cancel();
      for (const cancel of waiting) cancel();
      marks.takeAllOff();
    };
  }, [viewport]);
}
