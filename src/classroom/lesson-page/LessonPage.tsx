import { addLessonMessages } from '../../i18n/lessonMessages';
import type { Part } from '../../i18n/messages';
import { TextPart } from '../../i18n/TextPart';
import type { LessonId } from '../../scenarios/lessonList';
import { isLesson, LESSONS } from '../../scenarios/lessonSource';
import { takeLessonsFrom } from '../../store/lesson';
import { componentOnDemand, useOnDemand } from '../../ui/onDemand';
import { lessonOnDemand } from '../lessonOnDemand';
import { LessonRefused } from '../LessonRefused';
import { OwnPage } from '../OwnPage';
import { AboutLesson } from './AboutLesson';
import { namesOfPage } from './namesOfPage';

const ForLms = componentOnDemand(async () => (await import('../packages/ForLms')).ForLms);

addLessonMessages();
takeLessonsFrom(LESSONS);

type Props = {
  /** As the address names it. */
  readonly asked: string;
  /** What is told of it: all, or how to get it as a package for an LMS. */
  readonly part: 'all' | 'package';
  /** The query of the address: the names that the lesson is told with. */
  readonly search: string;
  /** Goes to this page with another query. */
  readonly go: (search: string) => void;
};

/**
 * `#/lessons/<lesson>`: what one can do after a lesson, what it is about, and every way to begin it; and
 * `#/lessons/<lesson>/package`.
 */
export function LessonPage({ asked, ...rest }: Props) {
  return isLesson(asked) ? <KnownLesson id={asked} {...rest} /> : <LessonRefused flaw={{ code: 'lesson', asked }} />;
}

function KnownLesson({ id, part, ...rest }: Omit<Props, 'asked'> & { readonly id: LessonId }) {
  const lesson = useOnDemand(lessonOnDemand(id));
  return (
    <OwnPage>
      <TextPart part="rules">
        <TextPart part="lesson-page">
          <TextPart part={`lessons-${id}` satisfies Part}>
            {lesson && part === 'all' && <AboutLesson lesson={lesson} {...rest} />}
            {lesson && part === 'package' && <ForLms lesson={lesson} id={id} told={namesOfPage(lesson, rest.search)} />}
          </TextPart>
        </TextPart>
      </TextPart>
    </OwnPage>
  );
}
