import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/useText';
import type { LessonTexts } from '../../i18n/useLessonTexts';
import { changeMode, type Attempt } from '../../store/lesson';
import { CardFrame } from '../coach/CardFrame';
import { Pictured } from '../coach/Pictured';
import { useHop } from '../coach/useHop';
import type { PresentStep } from '../coach/useStep';
import { useTarget } from '../coach/useTarget';
import type { Window } from '../coach/window';
import { Caption } from './Caption';
import { lessonScript } from './lessonScript';
import { Pointer } from './Pointer';
import { Tools } from './Tools';
import { isRunning } from './playing';
import { useKeptFocus } from './useKeptFocus';
import { usePlayer } from './usePlayer';
import { usePointer } from './usePointer';

type Props = Window & {
  readonly attempt: Attempt;
  readonly texts: LessonTexts;
  readonly step: PresentStep | undefined;
  readonly isFolded: boolean;
  /** While the past is looked at, there is nothing to be seen of it. */
  readonly isHidden: boolean;
  readonly fold: () => void;
  readonly unfold: () => void;
};

/** How long a word of the caption is read, in milliseconds, and all of it at least and at most. */
const WORD = 160;
const LEAST = 1200;
const MOST = 6000;

/** A lesson that plays itself: the card with what is shown now and why, the tools of the player, and its pointer. */
export function Watch({ attempt, texts, step, isFolded, isHidden, fold, unfold, go, say }: Props) {
  const t = useText();
  const card = useRef<HTMLDivElement>(null);
  const [drawn, pointer, played] = usePointer();
  const reading = () => {
    const words = card.current?.querySelector('[role="status"]')?.textContent.split(' ').length ?? 0;
    return Math.min(MOST, Math.max(LEAST, words * WORD));
  };
  const [playing, send] = usePlayer({ go, pointer, script: lessonScript, reading, begins: true });
  const control = useTarget(step?.target);
  const giveBack = useHop(card, control, unfold);
  useKeptFocus(isRunning(playing));

  useEffect(() => {
    if (isFolded) send({ type: 'pause' });
  }, [isFolded, send]);

  const back = async () => {
    send({ type: 'pause' });
    const page = await lessonScript.back();
    if (page !== undefined) go(page);
  };
  const takeOver = async () => {
    send({ type: 'pause' });
    const page = await changeMode('guided');
    if (page === undefined) return;
    say(t('coach.mode.now', { mode: t('lesson.mode.guided') }));
    go(page);
  };
  const close = () => {
    fold();
    giveBack();
  };

  if (isHidden || isFolded || !step) return <Pointer ref={drawn} />;
  return (
    <>
      <CardFrame
        ref={card}
        control={played ?? control}
        label={texts.plain(`step.${step.step.id}.title`)}
        note={t('coach.step', { step: step.number, steps: attempt.lesson.steps.length })}
        close={close}
        closing={t('coach.fold')}
        isWide={attempt.lesson.picture === true}
      >
        <Pictured isShown={attempt.lesson.picture === true}>
          <Caption attempt={attempt} texts={texts} step={step.step} elsewhere={playing.elsewhere} />
        </Pictured>
        <Tools
          playing={playing}
          send={send}
          canGoBack={step.number > 1}
          back={() => void back()}
          takeOver={() => void takeOver()}
        />
      </CardFrame>
      <Pointer ref={drawn} />
    </>
  );
}
