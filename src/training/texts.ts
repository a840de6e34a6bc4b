import type { Lesson, Step } from './lesson';

/** The keys of all texts that a lesson needs, in each language's part `lessons-<id>`. */
export function textKeysOf(lesson: Lesson): readonly string[] {
  const own = [
    'title',
    'can',
    'story',
    ...lesson.steps.flatMap(keysOfStep),
    ...lesson.goals.flatMap(({ id, because }) => [
      `goal.${id}`,
      ...because.map(({ say }) => `goal.${id}.because.${say}`),
    ]),
    ...lesson.wrong.map(({ id }) => `wrong.${id}`),
    ...lesson.ends.map(({ id }) => `end.${id}`),
    ...lesson.alternatives.map(({ id }) => `route.${id}`),
  ];
  return own.map((key) => `lesson.${lesson.id}.${key}`);
}

function keysOfStep({ id, hints, note, ask }: Step): readonly string[] {
  const choices = ask && 'choices' in ask ? ask.choices.map((choice) => `choice.${choice}`) : [];
  const asked = ask ? ['ask', 'because', ...choices] : [];
  return ['title', 'task', ...hints, ...(note ? ['note'] : []), ...asked].map((key) => `step.${id}.${key}`);
}
