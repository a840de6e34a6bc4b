import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { askForHelp, attemptNow } from '../../store/lesson';
import type { Step } from '../../training/lesson';
import type { Help as Stage } from '../../training/progress';
import { Pointer } from '../player/Pointer';
import { usePointer } from '../player/usePointer';
import { useShowing } from '../player/useShowing';
import type { Window } from './window';

const STAGES: readonly Stage[] = ['again', 'where', 'show', 'do'];

type Props = Pick<Window, 'go' | 'say'> & { readonly step: Step; readonly helped: Stage | undefined };

/** The next stage of help with a step. The last one says first what it costs, and is then shown in the page. */
export function Help({ step, helped, go, say }: Props) {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  const next = STAGES[helped === undefined ? 0 : STAGES.indexOf(helped) + 1] ?? 'do';

  const [drawn, pointer] = usePointer();
  const { shows, show } = useShowing(go, pointer);

  const doIt = async () => {
    setAsked(false);
    await askForHelp(step.id, 'do');
    const attempt = attemptNow();
    if (attempt && !(await show(attempt, step.id))) say(t('coach.help.refused'));
  };

  if (shows) {
    return (
      <>
        <p role="status">{t('coach.help.shown')}</p>
        <Pointer ref={drawn} />
      </>
    );
  }
  if (isAsked) {
    return (
      <p>
        {t('coach.help.cost')}{' '}
        <button type="button" onClick={() => void doIt()}>
          {t('coach.help.doIt')}
        </button>{' '}
        <button type="button" onClick={() => setAsked(false)}>
          {t('coach.help.cancel')}
        </button>
      </p>
    );
  }
  return (
    <p>
      <button type="button" onClick={() => (next === 'do' ? setAsked(true) : void askForHelp(step.id, next))}>
        {t('coach.help')}: {t(`coach.help.${next}`)}
      </button>
    </p>
  );
}
