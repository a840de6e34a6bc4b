import { useCallback, useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { TextPart } from '../../i18n/TextPart';
import { useText } from '../../i18n/useText';
import { isOver as isAttemptOver, type Attempt } from '../../store/lesson';
import { usePast } from '../../store/past';
import { useRun } from '../../store/run';
import { LessonDemo } from '../demo/LessonDemo';
import { viewed } from '../frame/beside';
import { viewOf } from '../frame/view';
import { useScene } from '../player/useScene';
import { Watch } from '../player/Watch';
import { CoachCard } from './CoachCard';
import { ResultCard } from './result/ResultCard';
import { TaskStrip } from './TaskStrip';
import { useLessonTexts } from '../../i18n/useLessonTexts';
import { useProgressWords } from './useProgressWords';
import { useStep } from './useStep';
import type { Window } from './window';

/** A lesson under way: its strip, and the card of the present step or the one of the result. */
export function CoachedLesson({ attempt, ...window }: { attempt: Attempt } & Window) {
  const t = useText();
  const texts = useLessonTexts(attempt.lesson.id, attempt.tokens);
  const scene = useScene(attempt);
  const { progress, mode } = attempt;
  // What is shown may be done already: somebody has gone back, or done more than was shown.
  const step = useStep(scene ? { ...attempt, progress: { ...progress, current: scene.step } } : attempt);
  const run = useRun(({ id }) => id);
  const isPast = usePast() !== undefined;
  const isOver = isAttemptOver(attempt);
  // What is folded is of one run, and of its lesson or of its result.
  const shown = `${run} ${isOver}`;
  const [folded, setFolded] = useState('');
  const isFolded = folded === shown;
  const words = useProgressWords(attempt, texts);
  const isWatched = mode === 'watch';
  const place = useLocation();
  const navigate = useNavigate();
  const isDemo = viewOf(place).demo !== undefined;
  const endDemo = () => void navigate(viewed(place, { demo: undefined }));

  const { announce } = window;
  useEffect(() => {
    // The caption of what is shown says the same.
    if (words && !isWatched) announce(words);
  }, [words, isWatched, announce]);
  useEffect(() => {
    if (isOver) announce(t(progress.timeIsUp ? 'coach.test.over' : 'coach.result'));
  }, [isOver, progress.timeIsUp, announce, t]);

  const fold = useCallback(() => setFolded(shown), [shown]);
  const unfold = useCallback(() => {
    setFolded('');
    requestAnimationFrame(focusCard);
  }, []);
  const given = { attempt, texts, step, ...window };
  return (
    <>
      <TaskStrip {...given} isOver={isOver} open={isFolded && !isPast ? unfold : undefined} />
      {!isPast && isOver && !isFolded && <ResultCard {...given} close={fold} />}
      {isWatched && isDemo && (
        <TextPart part="timeline">
          <LessonDemo attempt={attempt} texts={texts} go={window.go} close={endDemo} />
        </TextPart>
      )}
      {isWatched && !isOver && !isDemo && (
        <Watch key={run} {...given} isHidden={isPast} isFolded={isFolded} fold={fold} unfold={unfold} />
      )}
      {!isWatched && !isPast && !isOver && <CoachCard {...given} isFolded={isFolded} fold={fold} unfold={unfold} />}
    </>
  );
}

/** What was pressed to bring the card back is gone with that: the keyboard goes on in the card. */
function focusCard(): void {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('[data-card]')?.focus();
}
