import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { askForHelp, doStep } from '../../store/lesson';
import { useRun } from '../../store/run';
import type { Step } from '../../training/lesson';
import type { Help as Stage } from '../../training/progress';
import type { Window } from './window';

const STAGES: readonly Stage[] = ['again', 'where', 'show', 'do'];

type Props = Pick<Window, 'go' | 'say'> & { readonly step: Step; readonly helped: Stage | undefined };

/** The next stage of help with a step. The last one says first what it costs. */
export function Help({ step, helped, go, say }: Props) {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  const next = STAGES[helped === undefined ? 0 : STAGES.indexOf(helped) + 1] ?? 'do';

  const doIt = async () => {
    setAsked(false);
    await askForHelp(step.id, 'do');
    for (const [at] of step.does.entries()) {
      if (!(await doStep(step.id, at))) return say(t('coach.help.refused'));
    }
    const page = useRun.getState().run?.page;
    return page === undefined ? undefined : go(page);
  };

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
