import { useState, type ReactNode } from 'react';
import type { Part } from '../../i18n/messages';
import { TextPart } from '../../i18n/TextPart';
import { useLessonTexts } from '../../i18n/useLessonTexts';
import { useText } from '../../i18n/useText';
import type { Attempt } from '../../store/lesson';
import { isTold } from '../../store/lesson/attempts';
import { useTestAttempts } from '../../store/lesson/useTestAttempts';
import { fileNameOf } from '../../store/share/fileName';
import { offerFile } from '../../store/share/offerFile';
import { csvOf, reportOf, type Report } from '../../training/report';
import { HandIn } from './HandIn';
import { GoalsReported } from './GoalsReported';
import { ReportHead } from './ReportHead';
import { StepsReported } from './StepsReported';
import { TurnsReported } from './TurnsReported';
import { useTestFacts } from './useTestFacts';
import type { Reported } from './useReported';

type Props = Reported & { readonly attempt: Attempt; readonly isHandingIn: boolean; readonly story: ReactNode };

/** The report of an attempt at a lesson; of a test that is not handed in, without a word on what was reached. */
export function LessonReport(props: Props) {
  // Every lesson that can be loaded has its part, which a test of the lessons' texts sees to.
  const part = `lessons-${props.attempt.lesson.id}` as Part;
  return (
    <TextPart part={part}>
      <Judged {...props} />
    </TextPart>
  );
}

function Judged({ attempt, isHandingIn, story, ...timed }: Props) {
  const t = useText();
  const { record, log, run } = timed;
  const { lesson, mode, progress, tokens } = attempt;
  const texts = useLessonTexts(lesson.id, tokens);
  const [learner, setLearner] = useState(record.learner ?? '');
  const tests = useTestAttempts(lesson);
  const attemptNumber = mode === 'test' ? tests?.numbers.get(record.id) : undefined;
  const report = reportOf(lesson, mode, progress, log, {
    learner: learner === '' ? undefined : learner,
    turn: tests && attemptNumber !== undefined ? { attempt: attemptNumber, attempts: tests.of } : undefined,
  });
  const told = isTold(attempt);
  const ofTest = useTestFacts(report, told);
  const result: [string, string][] = told
    ? [
        [t('report.result'), t(report.passed ? 'report.result.passed' : 'report.result.failed')],
        [t('report.points'), t('report.points.of', { points: report.points, of: report.of })],
      ]
    : [];
  return (
    <>
      <ReportHead
        {...{ record, log, learner }}
        title={t('report.titled', { title: texts.plain('title') })}
        facts={[[t('report.mode'), t(`lesson.mode.${mode}`)], ...result, ...ofTest]}
        onNamed={setLearner}
      >
        {told && <Downloads report={report} name={fileNameOf({ log, learner })} />}
      </ReportHead>
      {told && mode !== 'watch' && <HandIn {...{ attempt, log, learner }} page={run.page} isWanted={isHandingIn} />}
      {told ? (
        <>
          <GoalsReported report={report} progress={progress} texts={texts} />
          <StepsReported report={report} timed={timed} texts={texts} />
          <TurnsReported report={report} progress={progress} timed={timed} texts={texts} />
        </>
      ) : (
        <p>{t('report.notHandedIn')}</p>
      )}
      <h2>{t('report.deeds')}</h2>
      {story}
    </>
  );
}

function Downloads({ report, name }: { readonly report: Report; readonly name: string }) {
  const t = useText();
  return (
    <>
      <button
        type="button"
        onClick={() => offerFile(`${name}-report.json`, `${JSON.stringify(report, undefined, 2)}\n`)}
      >
        {t('report.json')}
      </button>
      <button type="button" onClick={() => offerFile(`${name}-report.csv`, csvOf(report), 'text/csv')}>
        {t('report.csv')}
      </button>
    </>
  );
}
