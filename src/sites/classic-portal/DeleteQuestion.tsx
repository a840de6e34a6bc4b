import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { useText } from '../../i18n/useText';
import { target } from '../../ui/target';
import styles from './DeleteQuestion.module.css';

type DeleteQuestionProps = {
  readonly question: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/** Asks before something is deleted. Escape says no. */
export function DeleteQuestion({ question, onYes, onNo }: DeleteQuestionProps) {
  const t = useText();
  const id = useId();
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    no.current?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const escape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') onNo();
  };
  return (
    <div role="alertdialog" aria-labelledby={id} className={styles.question}>
      <p id={id}>{question}</p>
      <button type="button" onClick={onYes} onKeyDown={escape} {...target('classic-portal.delete.yes')}>
        {t('classicPortal.answer.yes')}
      </button>
      <button ref={no} type="button" onClick={onNo} onKeyDown={escape} {...target('classic-portal.delete.no')}>
        {t('classicPortal.answer.no')}
      </button>
    </div>
  );
}
