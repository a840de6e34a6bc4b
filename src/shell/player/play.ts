import { addressNow } from '../frame/beside';
import { pathOf } from '../frame/address';
import { signIn as doors } from '../../map/sites/signIn';
import { attemptNow, doStep, type Attempt } from '../../store/lesson';
import { logOfRun, useRun } from '../../store/run';
import type { Act, Step } from '../../training/lesson';
import { withIds } from '../../training/things';
import { withTokens } from '../../training/tokens';
import { gesturesOf } from './gestures';
import { marked } from './hands';
import type { Pace } from './pace';
import { perform, performVisit, type Pointer } from './perform';
import { sceneNow, storyOf, type Scene } from './story';

/** What a lesson is played with. */
export type Stage = {
  readonly go: (address: string) => void;
  readonly pointer: Pointer;
  readonly pace: Pace;
  /** Only what comes of it is shown: no pointer, no typing. */
  readonly isStill: boolean;
  /** Told that a control is not where the page is, which is at this address. */
  readonly elsewhere: (address: string) => void;
};

/** What came of a scene: it was played, its act was refused, or another is next meanwhile. */
export type Played = 'played' | 'refused' | 'overtaken';

/** How long what was done is looked at, in milliseconds at the calm speed. */
const LOOK = 700;

/** The scene that is next in the run that is shown; nothing where all is done. */
export function presentScene(attempt: Attempt | undefined = attemptNow()): Scene | undefined {
  const { run } = useRun.getState();
  if (!attempt || !run || attempt.progress.passed) return undefined;
  const { lesson, tokens, progress } = attempt;
  const story = storyOf(lesson);
  return story[sceneNow({ story, tokens, run, log: logOfRun(), current: progress.current })];
}

/** Goes to the page on which a step begins; one that begins with going there, or with signing out, shows that itself. */
export function goToStep(attempt: Attempt, id: string, { go }: Stage): void {
  const { at, does } = attempt.lesson.steps.find((one) => one.id === id) ?? {};
  const [first] = does ?? [];
  if (at === undefined || !first || first.type === 'signOut') return;
  const page = resolved(attempt, at);
  const goesThere = first.type === 'visit' && pathOf(resolved(attempt, first.address)) === pathOf(page);
  if (!goesThere && !isShown(page)) go(page);
}

/** Plays the next scene of a run that is watched. */
export function playScene(scene: Scene, attempt: Attempt, stage: Stage): Promise<Played> {
  return playAct(attempt, scene.step, scene.at, stage, () => {
    const now = presentScene();
    return now?.step === scene.step && now.at === scene.at;
  });
}

/** Shows an act of a step and does it, unless it is not the next any more by the time that it is to be done. */
export async function playAct(
  attempt: Attempt,
  id: string,
  at: number,
  stage: Stage,
  isNext: () => boolean = () => true,
): Promise<Played> {
  const step = attempt.lesson.steps.find((one) => one.id === id);
  const act = step?.does[at];
  if (!step || !act) return 'refused';

  const meant = meantBy(attempt, act);
  const before = step.does[at - 1];
  if (meant.type === 'visit') {
    // What a deed leads to comes by itself.
    const byItself = before !== undefined && isDeed(before);
    if (!byItself && !stage.isStill) await performVisit(meant.address, step.target, stage.pointer, stage.pace);
    if (!isNext()) return 'overtaken';
    stage.go(meant.address);
    await doStep(id, at);
  } else if (meant.type === 'answer') {
    await stage.pace.wait(LOOK);
    if (!isNext()) return 'overtaken';
    await doStep(id, at);
  } else {
    if (meant.type === 'signIn') goToDoor(attempt, step, at, meant.kind, stage);
    const leavesOpen = !stage.isStill && (await showDeed(attempt, step, act, stage));
    if (!isNext()) return 'overtaken';
    if (!(await doStep(id, at))) return 'refused';
    // A dialog that was opened has not been sent, and would stay.
    if (leavesOpen) marked('shell.main.reload')?.click();
  }
  stage.pointer.rest();
  await stage.pace.wait(LOOK);
  return 'played';
}

/** Makes the gestures of a deed, and answers with whether they leave something open. */
async function showDeed(attempt: Attempt, step: Step, act: Act, stage: Stage): Promise<boolean> {
  const { pointer, pace } = stage;
  const meant = meantBy(attempt, act);
  const { run } = useRun.getState();
  if (!run || meant.type === 'visit' || meant.type === 'answer') return false;

  const gestures = () => gesturesOf(meant, { world: run.world, address: addressNow('main') }) ?? [];
  let opened = false;
  let hasGone = false;
  for (let next = 0; next < gestures().length; next += 1) {
    const gesture = gestures()[next];
    if (!gesture) break;
    const isThere = await perform(gesture, pointer, pace);
    if (isThere) opened ||= gesture.does === 'open';
    else if (hasGone || step.at === undefined) break;
    else {
      const page = resolved(attempt, step.at);
      hasGone = true;
      stage.elsewhere(page);
      stage.go(page);
      next = -1;
    }
  }
  return opened;
}

// Where somebody has signed out the page may be any.
function goToDoor(attempt: Attempt, { does }: Step, at: number, kind: string | undefined, { go }: Stage): void {
  const next = does[at + 1];
  const to = next?.type === 'visit' ? { to: resolved(attempt, next.address) } : {};
  const { microsoft, organizational } = doors;
  const isIn = isShown(microsoft()) || isShown(organizational());
  if (kind === 'microsoft' && !isShown(microsoft())) go(microsoft(to));
  else if (kind === 'organizational' && !isShown(organizational())) go(organizational(to));
  else if (!isIn) go(organizational(to));
}

function isShown(address: string): boolean {
  return pathOf(addressNow('main')) === pathOf(address);
}

function meantBy({ tokens }: Attempt, act: Act): Act {
  const { run } = useRun.getState();
  const told = withTokens(act, tokens);
  return run ? withIds(told, run.world) : told;
}

function resolved({ tokens }: Attempt, address: string): string {
  const { run } = useRun.getState();
  const told = withTokens(address, tokens);
  return run ? withIds(told, run.world) : told;
}

function isDeed({ type }: Act): boolean {
  return type !== 'visit' && type !== 'answer';
}
