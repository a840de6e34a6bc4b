import { useEffect, useEffectEvent } from 'react';
import { useNavigate } from 'react-router';
import { usePast } from '../../store/past';
import { useRun } from '../../store/run';
import { redo, undo } from '../../store/travel';
import { addressNow, locationNow } from '../frame/beside';
import { restored } from '../frame/restored';
import { isForElsewhere } from './isForElsewhere';
import type { Taken } from '../timeline/TellTaken';

/**
 * Undo and Redo, by the buttons of the bar or the keys that every program has for them; `onTaken` is called with each
 * step that was taken, once the frames are on their way to where they were.
 */
export function useUndoRedo(onTaken: (taken: Taken) => void) {
  const navigate = useNavigate();
  const isPast = usePast() !== undefined;
  const undoable = useRun(({ run }) => (run?.done.length ?? 0) > 0) && !isPast;
  const redoable = useRun(({ run }) => (run?.undone.length ?? 0) > 0) && !isPast;

  const travel = async (way: Taken['way']) => {
    const { run } = useRun.getState();
    const step = (way === 'undone' ? run?.done : run?.undone)?.at(-1);
    // Reads the location when it is needed, so that the bar is not rendered again on every navigation.
    const page = await (way === 'undone' ? undo : redo)(addressNow('main'));
    if (page === undefined || !step) return;
    const there = restored((way === 'redone' ? step.undoneIn : undefined) ?? step.frames, page);
    if (there !== locationNow()) void navigate(there);
    onTaken({ seq: step.seq, way });
  };

  const press = useEffectEvent((event: KeyboardEvent) => {
    const way = wayOf(event);
    const isPossible = way === 'undone' ? undoable : redoable;
    if (!way || !isPossible || event.defaultPrevented || isForElsewhere(event.target)) return;
    event.preventDefault();
    void travel(way);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  return { undoable, redoable, travel };
}

function wayOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Taken['way'] | undefined {
  if (altKey || ctrlKey === metaKey) return undefined;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redone' : 'undone';
  return key === 'y' && ctrlKey ? 'redone' : undefined;
}
