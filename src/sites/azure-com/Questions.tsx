import { useEffect, useRef } from 'react';
import type { MessageKey } from '../../i18n/messages';
import { useText } from '../../i18n/useText';
import styles from './Questions.module.css';

const QUESTIONS: readonly { readonly question: MessageKey; readonly answer: MessageKey }[] = [
  { question: 'azureCom.question.get', answer: 'azureCom.question.get.answer' },
  { question: 'azureCom.question.account', answer: 'azureCom.question.account.answer' },
  { question: 'azureCom.question.card', answer: 'azureCom.question.card.answer' },
  { question: 'azureCom.question.end', answer: 'azureCom.question.end.answer' },
  { question: 'azureCom.question.again', answer: 'azureCom.question.again.answer' },
];

/** What the free trial is, as the rules of this world have it. */
export function Questions({ id, hidden }: { id: string; hidden: boolean }) {
  const t = useText();
  const answers = useRef<HTMLElement>(null);

  useEffect(() => {
    // In a low window they open below its edge.
    if (!hidden) answers.current?.scrollIntoView({ block: 'nearest' });
  }, [hidden]);

  return (
    <section ref={answers} id={id} hidden={hidden} aria-labelledby={`${id}-head`} className={styles.questions}>
      <h2 id={`${id}-head`}>{t('azureCom.questions')}</h2>
      {QUESTIONS.map(({ question, answer }) => (
        <div key={question}>
          <h3>{t(question)}</h3>
          <p>{t(answer)}</p>
        </div>
      ))}
    </section>
  );
}
