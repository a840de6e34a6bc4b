import { LESSON_GROUPS, type LessonCardFacts } from '../../scenarios/lessonCards';
import { loadLesson } from '../../scenarios/lessonList';
import { LESSONS } from '../../scenarios/lessonSource';
import { takeLessonsFrom } from '../../store/lesson';
import { listAttempts, standingOf, type Standing } from '../../store/lesson/attempts';
import { testAttempts } from '../../store/lesson/testAttempts';

/** What came of a lesson: of its best attempt, or else of the newest; and how many attempts at its test are left. */
export type LessonStanding = { readonly best?: Standing; readonly left?: number };

const CARDS: readonly LessonCardFacts[] = LESSON_GROUPS.flatMap(({ lessons }) => lessons);

/** What came of each lesson that was begun in this browser. */
export async function readStandings(): Promise<ReadonlyMap<string, LessonStanding>> {
  takeLessonsFrom(LESSONS);
  const standings = new Map<string, LessonStanding>();
  for (const { record, attempt } of await listAttempts()) {
    const id = record.lesson?.id ?? '';
    const [known, found] = [standings.get(id)?.best, standingOf(attempt)];
    if (!known || pointsOf(found) > pointsOf(known)) standings.set(id, { best: found });
  }
  for (const { id, attempts } of CARDS) {
    const tests = attempts === undefined ? undefined : await testAttempts(await loadLesson(id));
    if (tests) standings.set(id, { ...standings.get(id), left: tests.left });
  }
  return standings;
}

function pointsOf(standing: Standing): number {
  return standing.code === 'passed' ? standing.points : -1;
}
