import { addressNow } from '../frame/beside';
import { pathOf } from '../frame/address';
import { signIn as doors } from '../../map/sites/signIn';
import { attemptNow, doStep, type Attempt } from '../../store/lesson';
import { logOfRun, useRun } from '../../store/run';
import type { Act, Step } from '../../training/lesson';
import { withIds } from '../../training/things';
import { withTokens } from '../../training/tokens';
import { showDeed } from './deed';
import { marked } from './hands';
import { performVisit } from './perform';
import type { Played, Stage } from './script';
import { sceneNow, storyOf, type Scene } from './story';

/** How long what was done is looked at, in milliseconds at the calm speed. */
const LOOK = 700;

/** The scene that is next in the run that is shown; nothing where all is done. */
export function presentScene(attempt: Attempt | undefined = attemptNow()): Scene | undefined {
  const { run } = useRun.getState();
  if (!attempt || !run) return undefined;
  const { lesson, tokens, progress } = attempt;
  // Somebody who has come to the end by all steps may go back in them.
  if (progress.passed && progress.current !== undefined) return undefined;
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
    const page = step.at === undefined ? undefined : resolved(attempt, step.at);
    const leavesOpen = !stage.isStill && (await showDeed(meant, page, stage));
    if (!isNext()) return 'overtaken';
    if (!(await doStep(id, at))) return 'refused';
    // A dialog that was opened has not been sent, and would stay.
    if (leavesOpen) marked('shell.main.reload')?.click();
  }
  stage.pointer.rest();
  // The page that a deed leads on from may say meanwhile that it cannot be done again: that is not looked at.
  const leadsOn = stage.isStill && isDeed(act) && step.does[at + 1]?.type === 'visit';
  if (!leadsOn) await stage.pace.wait(LOOK);
  return 'played';
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
