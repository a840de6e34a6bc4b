import { firstOf, isDeed, storyOf } from './story';
import { attemptNow, restartStep } from '../../store/lesson';
import { useRun } from '../../store/run';
import { undo } from '../../store/travel';
import { withIds } from '../../training/things';
import { withTokens } from '../../training/tokens';
import { addressNow } from '../frame/beside';
import { presentScene } from './play';

/**
 * Goes back to the beginning of a step, by default of the one that is under way, or else of the one before: what was done
 * since is undone. Answers with the page to go to; nothing where that step was not shown yet.
 */
export async function goBack(to?: string): Promise<string | undefined> {
  const attempt = attemptNow();
  if (!attempt) return undefined;
  const { lesson, tokens } = attempt;
  const story = storyOf(lesson);
  const scene = presentScene(attempt);
  const now = scene ? story.findIndex(({ step, at }) => step === scene.step && at === scene.at) : story.length;
  const from = firstOf(story, to ?? story[now - 1]?.step);
  if (from < 0 || from >= now) return undefined;

  const shown = story.slice(from, now);
  let page: string | undefined;
  for (const _ of shown.filter(isDeed)) page = (await undo(addressNow('main'))) ?? page;
  // The last one first: the story goes on at the one that was restarted last.
  for (const { act } of shown.toReversed()) if (act.type === 'answer') await restartStep(act.step);

  const { run } = useRun.getState();
  // A step without a page of its own begins where the one before has led to.
  const led = story.slice(0, from).findLast(({ act }) => act.type === 'visit')?.act;
  const begins = story[from]?.page ?? (led?.type === 'visit' ? led.address : undefined);
  return begins !== undefined && run ? withIds(withTokens(begins, tokens), run.world) : page;
}
