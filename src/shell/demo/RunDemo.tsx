import { useMemo, useState } from 'react';
import { useText } from '../../i18n/useText';
import { resume, useRun } from '../../store/run';
import { runScript } from '../player/runScript';
import { useMomentWords, useStory } from '../timeline/useStory';
import { DemoBar } from './DemoBar';
import { useByHand } from './useByHand';

type Props = { readonly go: (address: string) => void; readonly close: () => void };

/** A free run as a demo: all that is undone in it, shown step by step. What is done by hand in between goes on from there. */
export function RunDemo({ go, close }: Props) {
  const t = useText();
  const { headline } = useMomentWords();
  const run = useRun(({ id }) => id);
  const story = useStory();
  const [left, setLeft] = useState<{ readonly run: string; readonly demo: string }>();
  useByHand({ go, onLeft: (demo) => setLeft({ run, demo }) });
  const steps = useMemo(() => story.map(({ seq }) => String(seq)), [story]);
  const titleOf = (step: number) => {
    const moment = story[step];
    return moment ? headline(moment) : '';
  };
  const next = story.findIndex(({ undone }) => undone);
  const at = next < 0 ? steps.length : next;

  const goBack = async (demo: string) => {
    const resumed = await resume(demo);
    setLeft(undefined);
    if (resumed) go(resumed.page);
  };
  return (
    <DemoBar script={runScript} steps={steps} titleOf={titleOf} at={at} go={go} close={close}>
      {left?.run === run ? (
        <>
          {t('demo.left')}{' '}
          <button type="button" onClick={() => void goBack(left.demo)}>
            {t('demo.return')}
          </button>
        </>
      ) : undefined}
    </DemoBar>
  );
}
