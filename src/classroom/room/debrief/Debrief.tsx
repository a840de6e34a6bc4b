import { useState } from 'react';
import { useText } from '../../../i18n/useText';
import type { ClassRun } from '../../../training/room/debrief';
import { Field } from '../../../ui/Field';
import { Select } from '../../../ui/Select';
import { useLessonTitle } from '../../result/useLessonTitle';
import { ClassTimeline } from './ClassTimeline';
import type { DebriefedRun } from './debriefedRun';
import { DebriefFiles } from './DebriefFiles';
import { EndTable } from './EndTable';
import { LessonPart } from '../run/LessonPart';
import { TurnTable } from './TurnTable';
import { useNow } from '../useNow';
import styles from './Debrief.module.css';

/** What came of a class, lesson by lesson: the ends, the wrong turns, and all runs on one timeline. */
export function Debrief({ runs }: { readonly runs: readonly DebriefedRun[] }) {
  const t = useText();
  const titleOf = useLessonTitle();
  const now = useNow();
  const lessons = [...new Set(runs.map(lessonOf))];
  const [chosen, setChosen] = useState<string>();
  const lesson = chosen !== undefined && lessons.includes(chosen) ? chosen : mostFrequent(runs);
  const own = runs.filter((run) => lessonOf(run) === lesson);
  if (runs.length === 0) return <p>{t('room.debrief.none')}</p>;
  return (
    <>
      {lessons.length > 1 ? (
        <Field label={t('room.debrief.lesson')} className={styles.choice}>
          {(control) => (
            <Select
              {...control}
              value={lesson}
              options={lessons.map((value) => ({ value, text: value === '' ? t('room.free') : titleOf(value) }))}
              onChoose={setChosen}
            />
          )}
        </Field>
      ) : (
        <p className={styles.lesson}>{lesson === '' ? t('room.free') : titleOf(lesson)}</p>
      )}
      <LessonPart key={lesson} lesson={lesson}>
        <div className={styles.sides}>
          <EndTable runs={own} now={now} />
          <TurnTable runs={own} />
        </div>
        <ClassTimeline runs={own} />
      </LessonPart>
      <DebriefFiles runs={own} now={now} />
    </>
  );
}

function lessonOf({ story }: ClassRun): string {
  return story.run.lesson?.id ?? '';
}

function mostFrequent(runs: readonly ClassRun[]): string {
  const counts = new Map<string, number>();
  for (const run of runs) counts.set(lessonOf(run), (counts.get(lessonOf(run)) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}
