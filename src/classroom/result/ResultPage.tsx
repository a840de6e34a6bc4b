import { useRef } from 'react';
import { addLessonMessages } from '../../i18n/lessonMessages';
import { TextPart } from '../../i18n/TextPart';
import { OwnPage } from '../OwnPage';
import { ClassResults } from './ClassResults';

addLessonMessages();

/** `#/result`: the results that learners have handed in, as codes or as files, in one table. `given` is a first code. */
export function ResultPage({ given }: { readonly given: string }) {
  const page = useRef<HTMLDivElement>(null);
  return (
    <div ref={page}>
      <OwnPage isWide>
        <TextPart part="share">
          <TextPart part="report">
            <ClassResults given={given} page={page} />
          </TextPart>
        </TextPart>
      </OwnPage>
    </div>
  );
}
