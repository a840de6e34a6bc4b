import type { ComponentType } from 'react';
import { addLessonMessages } from '../../i18n/lessonMessages';
import { TextPart } from '../../i18n/TextPart';
import { useText } from '../../i18n/useText';
import { LESSONS } from '../../scenarios/lessonSource';
import { takeLessonsFrom } from '../../store/lesson';
import { OwnPage } from '../OwnPage';
import { FreeReport } from './FreeReport';
import { LessonReport } from './LessonReport';
import { useReported, type Reported } from './useReported';

addLessonMessages();
takeLessonsFrom(LESSONS);

type Props = {
  /** Which run; nothing for the one that this tab shows. */
  readonly run: string | undefined;
  /** Whether somebody came to hand it in. */
  readonly isHandingIn: boolean;
  /** Tells what was done in a run, moment by moment. */
  readonly story: ComponentType<Reported>;
};

/** `#/runs/<run>/report` and `#/report`: what was done in a run, when, what went wrong and why, and what it is worth. */
export function ReportPage(props: Props) {
  return (
    <OwnPage>
      <TextPart part="rules">
        <TextPart part="report">
          <AnyReport {...props} />
        </TextPart>
      </TextPart>
    </OwnPage>
  );
}

function AnyReport({ run, isHandingIn, story: Story }: Props) {
  const t = useText();
  const reported = useReported(run);
  if (reported === 'opening') return null;
  if (!reported) {
    return (
      <>
        <h1>{t('report.title')}</h1>
        <p role="alert">{t(run === undefined ? 'report.none' : 'report.unknown')}</p>
        <p>
          <a href="#/runs">{t('shell.runs')}</a>
        </p>
      </>
    );
  }
  const told = <Story {...reported} />;
  return reported.attempt ? (
    <LessonReport {...reported} attempt={reported.attempt} isHandingIn={isHandingIn} story={told} />
  ) : (
    <FreeReport {...reported} story={told} />
  );
}
