import { useEffect, useEffectEvent } from 'react';
import { useLessonTexts } from '../../i18n/useLessonTexts';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { isOver, usePresentAttempt, type Attempt } from '../../store/lesson';
import { useOwnPackage } from '../../store/lms/ownPackage';
import type { Telling } from '../../store/lms/lms';
import { logOfRun, useRun } from '../../store/run';
import { packageReportOf, type Words } from '../../training/package/packageReport';
import { markOfRun } from '../../training/result/result';

/** What is only looked at is told once it has been quiet for so long: some LMSs hold the page up at each word. */
const QUIET_MS = 10_000;

/** Tells the LMS how the attempt stands: at once where a step or a goal of it changes, and where the page is left. */
export function Reporting() {
  const attempt = usePresentAttempt();
  return attempt ? <ReportingOf attempt={attempt} /> : null;
}

function ReportingOf({ attempt }: { readonly attempt: Attempt }) {
  const words = useWords(attempt);
  const length = useRun(({ run }) => run?.length);

  const tell = useEffectEvent((now: Attempt) => {
    useOwnPackage.getState().session?.tell(tellingOf(now, words));
  });
  const tellNow = useEffectEvent(() => tell(attempt));

  useEffect(() => tell(attempt), [attempt]);
  useEffect(() => {
    if (length === undefined) return undefined;
    const quiet = setTimeout(() => tellNow(), QUIET_MS);
    return () => clearTimeout(quiet);
  }, [length]);
  useEffect(() => {
    const hide = () => document.visibilityState === 'hidden' && tellNow();
    const goAway = () => {
      tellNow();
      useOwnPackage.getState().session?.close();
    };
    document.addEventListener('visibilitychange', hide);
    addEventListener('pagehide', goAway);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      removeEventListener('pagehide', goAway);
    };
  }, []);
  return null;
}

function tellingOf(attempt: Attempt, words: Words): Telling {
  const { told, passMark } = useOwnPackage.getState();
  const { lesson, mode, progress, endsAt } = attempt;
  const log = logOfRun();
  // What was done when the time of a test was over is judged by nobody, and would be played as if it had been in time.
  const kept = endsAt === undefined ? log : log.filter(({ seq, at }) => seq === 0 || Date.parse(at) < endsAt);
  const reported = { lesson, mode, progress, isOver: isOver(attempt) };
  const rule = { passMark, failedAsIncomplete: told?.failedAsIncomplete ?? false };
  return {
    ...packageReportOf(reported, markOfRun(log), log, rule, words),
    place: useRun.getState().run?.page ?? '',
    kept: {
      log: kept,
      checkpoints: progress.steps.flatMap(({ doneAt }) => (doneAt === undefined ? [] : [doneAt])),
      goals: progress.verdicts.map(({ state }) => state.charAt(0)).join(''),
    },
  };
}

/** The words in which the learner is told the same. */
function useWords({ lesson, tokens }: Attempt): Words {
  const t = useText();
  const language = useLanguage();
  const texts = useLessonTexts(lesson.id, tokens);
  const asked = new Map(lesson.steps.map(({ id, ask }) => [id, ask]));
  return {
    language,
    goal: (goal) => texts.plain(`goal.${goal}`),
    verdict: ({ goal, state, why }) => {
      const said = t(`coach.result.${state}`);
      if (state === 'notYet') return `${said}. ${t('coach.result.halfDone')}`;
      if (state === 'invalid') return `${said}. ${t('coach.result.nothingThere')}`;
      if (state === 'met' || !why) return said;
      const reason = texts.plain(`goal.${goal}.because.${why.code}`, why.facts);
      return `${said}. ${t('coach.result.because', { reason })}`;
    },
    question: (step) => texts.plain(`step.${step}.ask`),
    answer: (step, answer) => {
      const ask = asked.get(step);
      return ask && 'choices' in ask ? texts.plain(`step.${step}.choice.${answer}`) : answer;
    },
  };
}
