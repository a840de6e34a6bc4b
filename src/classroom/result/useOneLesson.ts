import { useEffect, useState } from 'react';
import { LESSONS } from '../../scenarios/lessonSource';
import type { Lesson } from '../../training/lesson';
import type { ClassRow } from '../../training/result/classRows';

/** The lesson that all lines are of, in the same version as here; nothing where they are of several, or it is not here. */
export function useOneLesson(rows: readonly ClassRow[]): Lesson | undefined {
  const [first] = rows;
  const { lesson: id, version, goals } = first?.result ?? {};
  const [loaded, setLoaded] = useState<Lesson>();

  useEffect(() => {
    if (id === undefined) return undefined;
    let isAsked = true;
    // Without it, the table counts the goals, as it does of several lessons.
    const found = LESSONS.load(id).catch(() => undefined);
    void found.then((lesson) => isAsked && setLoaded(lesson));
    return () => {
      isAsked = false;
    };
  }, [id]);

  const isOne = rows.every(({ result }) => result.lesson === id && result.version === version);
  const isHere = loaded?.id === id && loaded?.version === version && loaded?.goals.length === goals?.length;
  return isOne && isHere ? loaded : undefined;
}
