import { LESSONS } from '../../scenarios/lessonSource';
import { takeLessonsFrom } from '../../store/lesson';
import { listAttempts, standingOf, type Standing } from '../../store/lesson/attempts';

/** What came of each lesson that was begun in this browser: of its best attempt, or else of the newest. */
export async function readStandings(): Promise<ReadonlyMap<string, Standing>> {
  takeLessonsFrom(LESSONS);
  const standings = new Map<string, Standing>();
  for (const { record, attempt } of await listAttempts()) {
    const id = record.lesson?.id ?? '';
    const [known, found] = [standings.get(id), standingOf(attempt)];
    if (!known || pointsOf(found) > pointsOf(known)) standings.set(id, found);
  }
  return standings;
}

function pointsOf(standing: Standing): number {
  return standing.code === 'passed' ? standing.points : -1;
}
