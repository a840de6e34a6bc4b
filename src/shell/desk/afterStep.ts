import { timelineOf, type Run, type World } from '../../core/index';
import type { Attempt } from '../../store/lesson';
import { withIds } from '../../training/things';
import { withTokens } from '../../training/tokens';
import { isDeed, storyOf, type Scene } from '../player/story';

/** A page, and the world that it shows. */
export type Shown = { readonly address: string; readonly world: World };

/** What a run comes to with the next thing that is undone in it; nothing where nothing is. */
export function afterDeed(run: Run): Shown | undefined {
  const step = run.undone.at(-1);
  const moment = timelineOf(run)[run.done.length];
  return step && moment && { address: step.undoneOn ?? step.page, world: moment.after };
}

/** What a lesson that is watched comes to with the rest of the step that a scene is of. */
export function afterStep({ lesson, tokens }: Attempt, run: Run, scene: Scene): Shown {
  const rest = storyOf(lesson).filter(({ step, at }) => step === scene.step && at >= scene.at);
  // What is still to be done is prepared, and undone.
  const deeds = rest.filter(isDeed).length;
  const world = (deeds > 0 ? timelineOf(run)[run.done.length + deeds - 1]?.after : undefined) ?? run.world;
  const led = rest.findLast(({ act }) => act.type === 'visit')?.act;
  const address = led?.type === 'visit' ? led.address : (scene.page ?? run.page);
  return { world, address: withIds(withTokens(address, tokens), world) };
}
