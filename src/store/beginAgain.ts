import { secondOf, type Frames } from '../core/index';
import { heldLog } from './log/keptLog';
import { BY_LESSON } from './log/writeLog';
import { adopt, begin, useRun } from './run';

/** Begins a new run just as this one began. `onShow` is called in the instant in which it is shown, with its frames. */
export async function beginAgain(onShow?: (frames: Frames) => void): Promise<void> {
  const [first] = heldLog();
  if (first?.what.type !== 'began') return;
  const { lesson, start, events, brand } = first.what;
  const show = () => {
    const { run } = useRun.getState();
    if (run) onShow?.(run.frames);
  };
  await (lesson
    ? beginLessonAgain(show)
    : begin(start, events, first.page, undefined, { ...secondOf(first.what), brand, onShow: show }));
}

// What the lesson itself has written is the beginning: a seed that was given stays, and what it has prepared with it.
async function beginLessonAgain(onShow: () => void): Promise<void> {
  const held = heldLog();
  const end = held.findIndex(({ tab }) => tab !== BY_LESSON);
  const at = new Date().toISOString();
  const itsOwn = held.slice(0, end < 0 ? held.length : Math.max(end, 1));
  await adopt(
    itsOwn.map((entry) => ({ ...entry, at })),
    onShow,
  );
}
