import type { Part } from '../../i18n/messages';
import { TextPart } from '../../i18n/TextPart';
import { useAttempt, type Attempt } from '../../store/lesson';
import { useRun } from '../../store/run';
import { LessonLoop } from './LessonLoop';
import { RunLoop } from './RunLoop';
import { useNoWayOut } from './useNoWayOut';

type Props = { readonly go: (address: string) => void };

/** What plays over and over: the lesson of the run, or what is undone in it. Each time it starts over, as if for the first. */
export function Loop({ go }: Props) {
  const attempt = useAttempt();
  const run = useRun(({ id }) => id);
  const isLesson = useRun((state) => state.run?.lesson !== undefined);
  useNoWayOut();
  if (!isLesson) {
    return (
      <TextPart part="timeline">
        <RunLoop key={run} go={go} />
      </TextPart>
    );
  }
  if (!attempt) return null;
  return (
    <TextPart part={partOf(attempt)}>
      <LessonLoop key={run} attempt={attempt} go={go} />
    </TextPart>
  );
}

// Every lesson that can be loaded has its part, which a test of the lessons' texts sees to.
function partOf({ lesson }: Attempt): Part {
  return `lessons-${lesson.id}` as Part;
}
