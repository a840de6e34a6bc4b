import { useText } from '../../i18n/useText';
import type { Report } from '../../training/report';

/** What a report says of the limits of a test: the time it took, of how much, and which attempt it was. */
export function useTestFacts({ test }: Report, told: boolean): (readonly [term: string, fact: string])[] {
  const t = useText();
  if (!test) return [];
  const { minutes: limit, seconds, timeIsUp, attempt, attempts } = test;
  const facts: (readonly [string, string])[] = [];
  if (told) {
    const taken = t('report.test.taken.time', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
    facts.push([t('report.test.taken'), timeIsUp ? t('report.test.taken.over', { taken }) : taken]);
  }
  if (limit !== undefined) facts.push([t('report.test.limit'), t('report.test.limit.minutes', { minutes: limit })]);
  if (attempt !== undefined && attempts !== undefined) {
    facts.push([t('report.test.attempt'), t('report.test.attempt.of', { attempt, attempts })]);
  }
  return facts;
}
