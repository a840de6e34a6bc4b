import type { LessonTexts } from '../../i18n/useLessonTexts';
import type { Attempt } from '../../store/lesson';
import { lessonScript } from '../player/lessonScript';
import { useScene } from '../player/useScene';
import { DemoBar } from './DemoBar';

type Props = {
  readonly attempt: Attempt;
  readonly texts: LessonTexts;
  readonly go: (address: string) => void;
  readonly close: () => void;
};

/** A lesson that is watched, as a demo: each of its steps when it is asked for. */
export function LessonDemo({ attempt, texts, go, close }: Props) {
  const scene = useScene(attempt);
  const steps = attempt.lesson.steps.map(({ id }) => id);
  const at = steps.findIndex((id) => id === scene?.step);
  return (
    <DemoBar
      script={lessonScript}
      steps={steps}
      titleOf={(step) => texts.plain(`step.${steps[step]}.title`)}
      at={at < 0 ? steps.length : at}
      go={go}
      close={close}
    />
  );
}
