import type { ClassRun } from '../../training/room/debrief';
import { storyReader, type Story } from '../../training/room/story';
import { loadedLesson, loadLesson } from '../lesson/source';
import type { NamedLog } from '../share/makeClassFile';

/** The runs of a class as a debrief reads them, each judged by its lesson where that can be loaded. Never rejects. */
export async function classRunsOf(runs: readonly NamedLog[]): Promise<readonly ClassRun[]> {
  const lessons = runs.flatMap(({ log: [first] }) =>
    first?.what.type === 'began' && first.what.lesson ? [first.what.lesson.id] : [],
  );
  await Promise.all([...new Set(lessons)].map((lesson) => loadLesson(lesson).catch(() => undefined)));
  return runs.flatMap(({ name, log }, at) => {
    const read = storyReader(loadedLesson);
    let story: Story | undefined;
    for (const entry of log) story = read(entry);
    return story ? [{ key: String(at), name, story }] : [];
  });
}
