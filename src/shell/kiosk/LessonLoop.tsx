import { useLessonTexts } from '../../i18n/useLessonTexts';
import type { Attempt } from '../../store/lesson';
import { Caption } from '../player/Caption';
import { lessonScript } from '../player/lessonScript';
import { useScene } from '../player/useScene';
import { LoopBar } from './LoopBar';

type Props = { readonly attempt: Attempt; readonly go: (address: string) => void };

/** A lesson, told by the captions of its steps. */
export function LessonLoop({ attempt, go }: Props) {
  const { id, steps } = attempt.lesson;
  const texts = useLessonTexts(id, attempt.tokens);
  const scene = useScene(attempt);
  const at = steps.findIndex((step) => step.id === scene?.step);
  const step = steps[at];
  return (
    <LoopBar
      script={lessonScript}
      title={texts.plain('title')}
      step={step ? { title: texts.plain(`step.${step.id}.title`), number: at + 1, of: steps.length } : undefined}
      end={texts.plain('can')}
      go={go}
    >
      {step && <Caption attempt={attempt} texts={texts} step={step} elsewhere={undefined} />}
    </LoopBar>
  );
}
