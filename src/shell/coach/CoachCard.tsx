import { useCallback, useId, useRef } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../../i18n/useText';
import { submit, type Attempt } from '../../store/lesson';
import { pagesOf } from '../frame/beside';
import { useMedia } from '../../ui/useMedia';
import { CardFrame } from './CardFrame';
import type { Window } from './window';
import { OpenFirst } from './OpenFirst';
import { Pictured } from './Pictured';
import { SoFar } from './SoFar';
import { Story } from './Story';
import { StepTask } from './StepTask';
import { TestTasks } from './TestTasks';
import { useHop } from './useHop';
import type { LessonTexts } from '../../i18n/useLessonTexts';
import type { PresentStep } from './useStep';
import { useOpener, useSpotlight, useTarget } from './useTarget';
import { useWarning } from './useWarning';
import { WarningCard } from './WarningCard';
import { WrongTurns } from './WrongTurns';
import styles from './Card.module.css';

type Props = Window & {
  readonly attempt: Attempt;
  readonly texts: LessonTexts;
  readonly step: PresentStep | undefined;
  readonly isFolded: boolean;
  readonly fold: () => void;
  readonly unfold: () => void;
};

/** The card with the task of the present step. It takes the keyboard from nobody: F6 goes there and back, Esc folds it. */
export function CoachCard({ attempt, texts, step, isFolded, fold, unfold, go, say }: Props) {
  const t = useText();
  const instruction = useId();
  const card = useRef<HTMLDivElement>(null);
  const { mode, lesson } = attempt;
  const isTest = mode === 'test';
  const isGuided = mode === 'guided' || mode === 'watch';
  const isShown = isGuided || step?.helped === 'show' || step?.helped === 'do';
  const control = useTarget(step?.target);
  const opener = useOpener(control ? undefined : step?.target);
  const pointed = control ?? opener;
  const lit = isShown && !isTest ? pointed : undefined;
  useSpotlight(lit, instruction);
  const giveBack = useHop(card, lit, unfold);
  // On a telephone there is room for what a test is about or for its tasks: to open one folds the other.
  const oneOf = useMedia('(max-width: 600px)') && isTest ? instruction : undefined;
  const warning = useWarning(attempt, pagesOf(useLocation()));

  const number = step && t('coach.step', { step: step.number, steps: lesson.steps.length });
  const isAllDone = attempt.progress.steps.every(({ doneAt }) => doneAt !== undefined);
  const title = step ? texts.plain(`step.${step.step.id}.title`) : t(isAllDone ? 'coach.allDone' : 'coach.nothingOpen');
  const close = useCallback(() => {
    fold();
    giveBack();
  }, [fold, giveBack]);
  return (
    <>
      <p id={instruction} hidden>
        {opener && <OpenFirst opener={opener} />} {title}
      </p>
      {(!isFolded || warning) && (
        <CardFrame
          ref={card}
          control={isTest ? undefined : pointed}
          label={isTest ? texts.plain('title') : title}
          note={isTest ? undefined : number}
          close={close}
          closing={t('coach.fold')}
          isWide={lesson.picture === true}
          {...(warning && { escape: () => warning.decide(false) })}
        >
          {warning && <WarningCard warning={warning} texts={texts} giveBack={giveBack} />}
          {/* Hidden and not gone: what is typed into a question stays. */}
          <div hidden={warning !== undefined}>
            {!isTest && <WrongTurns attempt={attempt} texts={texts} go={go} say={say} />}
            {!isGuided && <Story attempt={attempt} texts={texts} name={oneOf} />}
            {isTest && <TestTasks attempt={attempt} texts={texts} go={go} say={say} name={oneOf} />}
            <Pictured isShown={lesson.picture === true}>
              {step && (
                <StepTask
                  key={step.step.id}
                  attempt={attempt}
                  texts={texts}
                  step={step}
                  isThere={pointed !== undefined}
                  opener={opener}
                  go={go}
                  say={say}
                />
              )}
            </Pictured>
            {!isTest && <SoFar attempt={attempt} texts={texts} />}
            {!step && !isTest && <p>{t('coach.allDone.text')}</p>}
            {(mode !== 'guided' || !step) && (
              <button type="button" onClick={() => void submit()}>
                {t('coach.handIn')}
              </button>
            )}
            <p className={styles.keys}>{t('coach.keys')}</p>
          </div>
        </CardFrame>
      )}
    </>
  );
}
