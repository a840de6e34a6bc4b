import { useRun } from '../../store/run';
import { redo, undo } from '../../store/travel';
import { addressNow } from '../frame/beside';
import { showDeed } from './deed';
import { marked } from './hands';
import type { Played, Script, Stage } from './script';

/** What is undone in a run, shown as it is redone: a run that was made a demo has all of its deeds there. */
export const runScript: Script = {
  next: () => {
    const step = nextStep();
    if (!step) return undefined;
    return {
      step: String(step.seq),
      begin: ({ go }) => {
        if (addressNow('main') !== step.page) go(step.page);
      },
      play: (stage) => playStep(step.seq, stage),
    };
  },
  back: async (to) => {
    const page = await undo(addressNow('main'));
    if (page === undefined || to === undefined || String(nextStep()?.seq) === to) return page;
    return (await runScript.back(to)) ?? page;
  },
};

async function playStep(seq: number, stage: Stage): Promise<Played> {
  const step = nextStep();
  if (step?.seq !== seq) return 'overtaken';

  const leavesOpen = !stage.isStill && (await showDeed(step.did.command, step.page, stage));
  if (nextStep()?.seq !== seq) return 'overtaken';
  const page = await redo(addressNow('main'));
  if (page === undefined) return 'refused';
  // A dialog that was opened has not been sent, and would stay.
  if (leavesOpen) marked('shell.main.reload')?.click();
  if (addressNow('main') !== page) stage.go(page);
  stage.pointer.rest();
  return 'played';
}

function nextStep() {
  return useRun.getState().run?.undone.at(-1);
}
