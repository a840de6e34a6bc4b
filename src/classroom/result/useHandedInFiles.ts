import { useCallback, useState } from 'react';
import { LESSONS } from '../../scenarios/lessonSource';
import { takeLessonsFrom } from '../../store/lesson';
import { readHandedInFile, type ReadFile } from '../../store/lesson/handedInFile';

takeLessonsFrom(LESSONS);

/** The files that were handed in on this page, each once, and how many are still being read. Nothing is stored. */
export function useHandedInFiles() {
  const [read, setRead] = useState<readonly ReadFile[]>([]);
  const [waiting, setWaiting] = useState(0);

  const add = useCallback(async (files: readonly File[]) => {
    setWaiting((count) => count + files.length);
    for (const file of files) {
      const one = await readHandedInFile(file);
      setRead((before) => [...before.filter((other) => !isSame(one, other)), one]);
      setWaiting((count) => count - 1);
    }
  }, []);
  const clear = useCallback(() => setRead([]), []);

  const good = read.flatMap((one) => ('flaw' in one ? [] : [one]));
  const flawed = read.flatMap((one) => ('flaw' in one ? [one] : []));
  return { good, flawed, waiting, add, clear };
}

// Of two learners, files may have the same name; a file that could not be read is tried again under its own.
function isSame(one: ReadFile, other: ReadFile): boolean {
  if ('flaw' in one || 'flaw' in other) return 'flaw' in other && one.name === other.name;
  return one.result.log === other.result.log;
}
