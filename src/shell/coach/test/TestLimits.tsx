import { useText } from '../../../i18n/useText';
import type { Attempt } from '../../../store/lesson';
import { useTestAttempts } from '../../../store/lesson/useTestAttempts';
import { useRun } from '../../../store/run';

type Props = Pick<Attempt, 'lesson'> & {
  /** The time is told while it counts. */
  readonly isOver?: boolean;
};

/** Which attempt at a test this is, and how long it takes at most; nothing of what the lesson does not limit. */
export function TestLimits(props: Props) {
  const run = useRun(({ id }) => id);
  return <LimitsOf key={run} run={run} {...props} />;
}

function LimitsOf({ run, lesson, isOver = false }: Props & { readonly run: string }) {
  const t = useText();
  const tests = useTestAttempts(lesson);
  const minutes = isOver ? undefined : lesson.test?.minutes;
  const attempt = tests?.numbers.get(run);
  if (minutes === undefined && attempt === undefined) return null;
  return (
    <p>
      {tests && attempt !== undefined && t('coach.test.attempt', { attempt, attempts: tests.of })}{' '}
      {minutes !== undefined && t('coach.test.minutes', { minutes })}
    </p>
  );
}
