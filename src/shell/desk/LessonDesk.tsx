import { useMemo } from 'react';
import type { Part } from '../../i18n/messages';
import { TextPart } from '../../i18n/TextPart';
import { useLessonTexts, type LessonTexts } from '../../i18n/useLessonTexts';
import { useText } from '../../i18n/useText';
import type { Attempt } from '../../store/lesson';
import { useRun } from '../../store/run';
import type { Step } from '../../training/lesson';
import { useScene } from '../player/useScene';
import { afterStep } from './afterStep';
import { DeskView } from './DeskView';
import styles from './Notes.module.css';

/** The desk of a lesson that is watched: what each step asks for, and why. */
export function LessonDesk({ attempt }: { readonly attempt: Attempt }) {
  // Every lesson that can be loaded has its part, which a test of the lessons' texts sees to.
  const part = `lessons-${attempt.lesson.id}` as Part;
  return (
    <TextPart part={part}>
      <ToldLesson attempt={attempt} />
    </TextPart>
  );
}

function ToldLesson({ attempt }: { readonly attempt: Attempt }) {
  const { lesson, tokens } = attempt;
  const texts = useLessonTexts(lesson.id, tokens);
  const run = useRun((state) => state.run);
  const scene = useScene(attempt);
  const steps = useMemo(() => lesson.steps.map(({ id }) => id), [lesson]);
  const at = scene ? steps.indexOf(scene.step) : steps.length;
  const step = lesson.steps[at];
  return (
    <DeskView
      steps={steps}
      titleOf={(place) => texts.plain(`step.${steps[place]}.title`)}
      at={at}
      minutes={lesson.minutes}
      next={run && scene && afterStep(attempt, run, scene)}
    >
      {step && <StepNotes step={step} texts={texts} />}
    </DeskView>
  );
}

function StepNotes({ step, texts }: { readonly step: Step; readonly texts: LessonTexts }) {
  const t = useText();
  const key = `step.${step.id}`;
  const { ask } = step;
  return (
    <>
      <p>{texts.rich(`${key}.task`)}</p>
      {ask && <p>{texts.rich(`${key}.ask`)}</p>}
      {ask && 'choices' in ask && (
        <ul>
          {ask.choices.map((choice) => (
            <li key={choice}>
              {texts.rich(`${key}.choice.${choice}`)}
              {choice === ask.right && <strong> ({t('desk.notes.right')})</strong>}
            </li>
          ))}
        </ul>
      )}
      {step.note && <p>{texts.rich(`${key}.note`)}</p>}
      <div className={styles.aside}>
        {step.hints.map((hint) => (
          <p key={hint}>{texts.rich(`${key}.${hint}`)}</p>
        ))}
        <p>{t('desk.goal', { goal: texts.plain(`goal.${step.goal}`) })}</p>
      </div>
    </>
  );
}
