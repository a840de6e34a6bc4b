import { useId } from 'react';
import { useText } from '../../i18n/useText';
import { answerQuestion, type Attempt } from '../../store/lesson';
import type { Asked, Step } from '../../training/lesson';
import { Form } from '../../ui/Form';
import { useForm } from '../../ui/useForm';
import type { LessonTexts } from '../../i18n/useLessonTexts';

type Props = {
  readonly attempt: Attempt;
  readonly texts: LessonTexts;
  readonly step: Step;
  readonly ask: Asked;
};

/** A question of a step: one of some choices, or a text. What a wrong answer means is said at once, but in a test. */
export function Question({ attempt: { mode, progress }, texts, step, ask }: Props) {
  const t = useText();
  const id = useId();
  const last = progress.answers.find((one) => one.step === step.id);
  const form = useForm({
    start: { answer: '' },
    judge: ({ answer }) => (answer.trim() === '' ? { answer: 'missing' } : {}) as { answer?: string },
    submit: ({ answer }) => answerQuestion(step.id, answer),
  });
  const verdict = last && !last.right ? 'coach.answer.wrong' : undefined;
  const said = mode === 'test' ? last && 'coach.answer.noted' : verdict;
  const flaw = form.flaws.answer === undefined ? undefined : t('coach.answer.missing');
  const described = flaw === undefined ? undefined : `${id}-flaw`;
  return (
    <Form form={form}>
      <fieldset aria-invalid={flaw !== undefined} aria-describedby={described}>
        <legend>{texts.rich(`step.${step.id}.ask`)}</legend>
        {'choices' in ask ? (
          ask.choices.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name={id}
                checked={form.values.answer === choice}
                onChange={() => form.type({ answer: choice })}
              />{' '}
              {texts.rich(`step.${step.id}.choice.${choice}`)}
            </label>
          ))
        ) : (
          <input
            type="text"
            aria-label={texts.plain(`step.${step.id}.title`)}
            value={form.values.answer}
            onChange={({ target }) => form.type({ answer: target.value })}
          />
        )}
      </fieldset>
      {flaw !== undefined && <p id={`${id}-flaw`}>{flaw}</p>}
      {said && <p role="status">{t(said)}</p>}
      <button type="submit">{t('coach.answer')}</button>
    </Form>
  );
}
