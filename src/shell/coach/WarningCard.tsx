import { useEffect, useId, useRef } from 'react';
import { useText } from '../../i18n/useText';
import type { LessonTexts } from '../../i18n/useLessonTexts';
import type { Warning } from './useWarning';
import styles from './Card.module.css';

type Props = {
  readonly warning: Warning;
  readonly texts: LessonTexts;
  /** Puts the focus back to where it was when the deed was tried. */
  readonly giveBack: () => void;
};

/**
 * What would come of a deed that is a wrong turn, and whether it is meant. It takes the focus, since it answers somebody's
 * own deed, and gives it back.
 */
export function WarningCard({ warning: { turns, decide }, texts, giveBack }: Props) {
  const t = useText();
  const id = useId();
  const leave = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    leave.current?.focus();
    return () => {
      // By then its button is gone, and the focus with it, unless a page has taken that.
      if (document.activeElement === document.body) giveBack();
    };
  }, [giveBack]);

  return (
    <section role="group" aria-labelledby={id} aria-describedby={`${id}-what`} className={styles.wrong}>
      <h3 id={id}>{t('coach.warning')}</h3>
      <p>{t('coach.warning.lead')}</p>
      <div id={`${id}-what`}>
        {turns.map((turn) => (
          <p key={turn.id}>{texts.rich(`wrong.${turn.id}`, turn.facts)}</p>
        ))}
      </div>
      <p className={styles.answers}>
        <button ref={leave} type="button" onClick={() => decide(false)}>
          {t('coach.warning.leave')}
        </button>
        <button type="button" onClick={() => decide(true)}>
          {t('coach.warning.do')}
        </button>
      </p>
    </section>
  );
}
