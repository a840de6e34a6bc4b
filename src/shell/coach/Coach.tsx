import type { Part } from '../../i18n/messages';
import { TextPart } from '../../i18n/TextPart';
import { useAttempt, useUnjudged } from '../../store/lesson';
import { CoachedLesson } from './CoachedLesson';
import { NotJudged } from './NotJudged';
import type { Window } from './window';

/** What is seen of the lesson of a run: the strip with the task, the card beside the pages, and the result. */
export function Coach(window: Window) {
  const attempt = useAttempt();
  const unjudged = useUnjudged();
  if (unjudged) {
    return (
      <TextPart part="coach">
        <NotJudged unjudged={unjudged} />
      </TextPart>
    );
  }
  if (!attempt) return null;
  // Every lesson that can be loaded has its part, which a test of the lessons' texts sees to.
  const part = `lessons-${attempt.lesson.id}` as Part;
  return (
    <TextPart part="coach">
      <TextPart part={part}>
        <CoachedLesson attempt={attempt} {...window} />
      </TextPart>
    </TextPart>
  );
}
