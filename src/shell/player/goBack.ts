import { isDeed, storyOf } from './story';
import { attemptNow, restartStep } from '../../store/lesson';
import { useRun } from '../../store/run';
import { undo } from '../../store/travel';
import { withIds } from '../../training/things';
import { withTokens } from '../../training/tokens';
import { addressNow } from '../frame/beside';
import { presentScene } from './play';

/**
 * Goes back to the beginning of a step that is under way, or else to that of the step before: what was done since is
 * undone. Answers with the page to go to; nothing where nothing was shown yet.
 */
export async function goBack(): Promise<string | undefined> {
  const attempt = attemptNow();
  if (!attempt) return undefined;
  const { lesson, tokens } = attempt;
  const story = storyOf(lesson);
  const scene = presentScene(attempt);
  const now = scene ? story.findIndex(({ step, at }) => step === scene.step && at === scene.at) : story.length;
  const from = story.findIndex(({ step }) => step === story[now - 1]?.step);
  if (from < 0) return undefined;

  const shown = story.slice(from, now);
  let page: string | undefined;
  for (const _ of shown.filter(isDeed)) page = (await undo(addressNow('main'))) ?? page;
  for (const { act } of shown) if (act.type === 'answer') await restartStep(act.step);

  const { run } = useRun.getState();
  const begins = story[from]?.page;
  return begins !== undefined && run ? withIds(withTokens(begins, tokens), run.world) : page;
}
