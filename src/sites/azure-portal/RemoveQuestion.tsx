import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { useText } from '../../i18n/useText';
import { target } from '../../ui/target';
import styles from './RemoveQuestion.module.css';

type RemoveQuestionProps = {
  readonly question: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/** Asks before an access is taken away. Escape says no. */
export function RemoveQuestion({ question, onYes, onNo }: RemoveQuestionProps) {
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
      <button type="button" onClick={onYes} onKeyDown={escape} {...target('azure-portal.remove.yes')}>
        {t('azurePortal.answer.yes')}
      </button>
      <button ref={no} type="button" onClick={onNo} onKeyDown={escape} {...target('azure-portal.remove.no')}>
        {t('azurePortal.answer.no')}
      </button>
    </div>
  );
}
