import { attemptNow } from '../../store/lesson';
import { goBack } from './goBack';
import { goToStep, playScene, presentScene } from './play';
import type { Script } from './script';

/** A lesson that is watched. */
export const lessonScript: Script = {
  next: () => {
    const attempt = attemptNow();
    const scene = presentScene(attempt);
    if (!attempt || !scene) return undefined;
    return {
      step: scene.step,
      ...(scene.at === 0 && { begin: (stage) => goToStep(attempt, scene.step, stage) }),
      play: (stage) => playScene(scene, attempt, stage),
    };
  },
  back: goBack,
};
