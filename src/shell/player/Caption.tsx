import { useText } from '../../i18n/useText';
import type { LessonTexts } from '../../i18n/useLessonTexts';
import type { Attempt } from '../../store/lesson';
import type { Step } from '../../training/lesson';
import { pathOf } from '../frame/address';
import styles from './Player.module.css';

type Props = {
  readonly attempt: Attempt;
  readonly texts: LessonTexts;
  readonly step: Step;
  readonly elsewhere: string | undefined;
};

/** What is done in this step and why, said once to a screen reader; with a question, its choices and which is right. */
export function Caption({ attempt: { progress }, texts, step, elsewhere }: Props) {
  const t = useText();
  const key = `step.${step.id}`;
  const { ask } = step;
  const isAnswered = progress.answers.some((one) => one.step === step.id && one.right);
  return (
    <div role="status" className={styles.caption}>
      <p>{texts.rich(`${key}.task`)}</p>
      {step.note && <p>{texts.rich(`${key}.note`)}</p>}
      {ask && <p>{texts.rich(`${key}.ask`)}</p>}
      {ask && 'choices' in ask && (
        <ul>
          {ask.choices.map((choice) => (
            <li key={choice} className={choice === ask.right ? styles.answer : undefined}>
              {texts.rich(`${key}.choice.${choice}`)}
              {choice === ask.right && ` (${t('coach.watch.right')})`}
            </li>
          ))}
        </ul>
      )}
      {isAnswered && <p>{t('coach.watch.answered')}</p>}
      {elsewhere !== undefined && <p>{t('coach.watch.elsewhere', { address: pathOf(elsewhere) })}</p>}
    </div>
  );
}
