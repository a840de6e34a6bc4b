import { useCallback } from 'react';
import { useFormats } from '../i18n/useFormats';
import { useText } from '../i18n/useText';
import { LESSON_GROUPS } from '../scenarios/lessonCards';
import { OWN_NAMES } from '../scenarios/names';
import { START_CARDS } from '../scenarios/startCards';
import type { RunRecord } from '../store/runRecord';
import type { RunSummary } from '../store/runSummary';

type Titled = Pick<RunRecord, 'start' | 'name' | 'lesson' | 'organization'>;

const LESSONS = LESSON_GROUPS.flatMap(({ lessons }) => lessons);

/** What a run is called: as its owner says, or else like the lesson that it is of, or the story that it tells. */
export function useRunTitle(): (record: Titled) => string {
  const t = useText();
  return useCallback(
    ({ start, name, lesson, organization = OWN_NAMES.organization }) => {
      if (name !== undefined) return name;
      const taken = LESSONS.find(({ id }) => id === lesson?.id);
      if (taken && lesson) {
        return t('lesson.mode.named', {
          mode: t(`lesson.mode.${lesson.mode}`),
          title: t(`start.lesson.${taken.id}.title`),
        });
      }
      const card = START_CARDS.find(({ id }) => id === start);
      return card ? t(`start.${card.id}.title`, { organization }) : start || t('runs.nameless');
    },
    [t],
  );
}

/** What came of the attempts at lessons of this browser, in a few words, by the ids of their runs. */
export type Standings = ReadonlyMap<string, string>;

/** What came of a run, in a few words: of an attempt at a lesson, how far it is. */
export function useOutcomeWords(): (run: RunSummary, standings: Standings) => string {
  const t = useText();
  const { list } = useFormats();
  return ({ id, outcomes, steps }, standings) => {
    const standing = standings.get(id);
    if (standing !== undefined) return standing;
    return outcomes.length === 0
      ? t('runs.steps', { steps })
      : list(outcomes.map((outcome) => t(`runs.outcome.${outcome}`)));
  };
}

/**
 * What each run of a list is called there, by its id, no two alike: its name, or its story with what came of it and
 * when. Those that would be alike for all that are numbered, the one that was used first before the others.
 */
export function useRunTitles(runs: readonly RunSummary[], standings: Standings): (run: RunSummary) => string {
  const t = useText();
  const { clock } = useFormats();
  const titleOf = useRunTitle();
  const outcomeOf = useOutcomeWords();
  const titles = new Map<string, string>();
  const times = new Map<string, number>();
  for (const run of runs.toReversed()) {
    const facts = {
      story: titleOf(run),
      outcome: outcomeOf(run, standings),
      when: run.began === '' ? '' : clock(run.began),
    };
    const title = run.name ?? t('runs.titled', facts);
    const number = (times.get(title) ?? 0) + 1;
    times.set(title, number);
    titles.set(run.id, number === 1 ? title : t('runs.numbered', { title, number }));
  }
  return (run) => titles.get(run.id) ?? titleOf(run);
}
