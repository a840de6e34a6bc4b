import { useEffect, useId, useRef, type KeyboardEvent } from 'react';

type Mark = { readonly 'data-target'?: string };

type YesNoQuestionProps = {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  /** The attributes that lessons find its answers by. */
  readonly marks: { readonly yes: Mark; readonly no: Mark };
  readonly className: string | undefined;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/** Asks before something is done that takes something away. The keyboard is at No; Escape says no. */
export function YesNoQuestion({ question, yes, no, marks, className, onYes, onNo }: YesNoQuestionProps) {
  const id = useId();
  const refusing = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    refusing.current?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const escape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') onNo();
  };
  return (
    <div role="alertdialog" aria-labelledby={id} className={className}>
      <p id={id}>{question}</p>
      <button type="button" onClick={onYes} onKeyDown={escape} {...marks.yes}>
        {yes}
      </button>
      <button ref={refusing} type="button" onClick={onNo} onKeyDown={escape} {...marks.no}>
        {no}
      </button>
    </div>
  );
}
