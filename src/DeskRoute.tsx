import { useParams } from 'react-router';
import { PageHead } from './classroom/PageHead';
import { useRunTitle } from './classroom/useRunTitle';
import { addLessonMessages } from './i18n/lessonMessages';
import type { Part } from './i18n/messages';
import { TextPart } from './i18n/TextPart';
import { useLanguage } from './i18n/useLanguage';
import { Desk } from './shell/desk/Desk';
import { Door } from './shell/desk/Door';
import { LESSONS } from './scenarios/lessonSource';
import { takeLessonsFrom } from './store/lesson';
import { useRun } from './store/run';
import { useRecord } from './store/useRecord';

takeLessonsFrom(LESSONS);
addLessonMessages();

/** What the desk tells a run by, besides its own words. */
const PARTS: readonly Part[] = ['rules', 'timeline', 'map'];

/** `#/desk`: the presenter's desk; `#/desk/audience`: the window that the room sees, until it has the run. */
export function DeskRoute() {
  const page = useParams().side === 'audience' ? <Door /> : <TitledDesk />;
  return (
    <>
      <PageHead language={useLanguage()} />
      {PARTS.reduceRight(
        (inner, part) => (
          <TextPart part={part}>{inner}</TextPart>
        ),
        page,
      )}
    </>
  );
}

function TitledDesk() {
  const titleOf = useRunTitle();
  const { record } = useRecord();
  const run = useRun((state) => state.run);
  const { start = '', lesson } = run ?? {};
  return <Desk title={run ? titleOf(record ?? { start, ...(lesson && { lesson }) }) : ''} />;
}
