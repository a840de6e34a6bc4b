import { useRun } from '../../store/run';
import { useText } from '../../i18n/useText';
import { runScript } from '../player/runScript';
import { useMomentWords, useStory } from '../timeline/useStory';
import { LoopBar } from './LoopBar';

type Props = { readonly go: (address: string) => void };

/** All that was done in a run, told by what came of it. */
export function RunLoop({ go }: Props) {
  const t = useText();
  const { headline } = useMomentWords();
  const story = useStory();
  const next = useRun(({ run }) => run?.undone.at(-1)?.seq);
  const at = story.findIndex(({ seq }) => seq === next);
  const moment = story[at];
  return (
    <LoopBar
      script={runScript}
      title={t('kiosk.run')}
      step={moment && { title: headline(moment), number: at + 1, of: story.length }}
      end=""
      go={go}
    />
  );
}
