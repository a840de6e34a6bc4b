import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useText } from '../../i18n/useText';
import { viewed } from '../frame/beside';
import { target } from '../../map/targets';
import { useMomentWords } from '../timeline/useStory';
import { viewOf } from '../frame/view';
import { AccountChoice } from './AccountChoice';
import { OtherStory } from './OtherStory';
import { useRetelling } from './useRetelling';
import styles from './WhatIf.module.css';

/** The same story with another account at one of its choices, beside the original. */
export function WhatIf({ say }: { say: (text: string) => void }) {
  const t = useText();
  const navigate = useNavigate();
  const place = useLocation();
  const { whatif, as } = viewOf(place);
  const { headline } = useMomentWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const { world, turn, moment, account, retelling } = useRetelling(whatif, as);
  const isThere = turn !== undefined;

  useEffect(() => {
    if (!isThere || dialog.current?.open) return;
    dialog.current?.showModal();
    heading.current?.focus();
  }, [isThere]);

  if (!turn || !moment || !world) return null;
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="what-if"
      onClose={() => void navigate(viewed(place, { whatif: undefined, as: undefined }))}
      {...target('shell.whatIf')}
    >
      <header className={styles.head}>
        <h2 ref={heading} id="what-if" tabIndex={-1}>
          {t('timeline.whatIf')}
        </h2>
        <button type="button" onClick={() => dialog.current?.close()} aria-label={t('timeline.whatIf.close')}>
          ×
        </button>
      </header>
      <div className={styles.body}>
        <p>{t('timeline.whatIf.lead', { what: headline(moment) })}</p>
        {retelling && account ? (
          <OtherStory world={world} account={account} retelling={retelling} turn={turn} place={place} say={say}>
            <AccountChoice turn={turn} chosen={account} place={place} />
          </OtherStory>
        ) : (
          <AccountChoice turn={turn} chosen={account} place={place} />
        )}
      </div>
    </dialog>
  );
}
