import type { Entry, Run, World } from '../../core/index';
import { BY_LESSON } from '../../store/log/writeLog';
import type { Act, Lesson } from '../../training/lesson';
import { withIds } from '../../training/things';
import { withTokens, type Tokens } from '../../training/tokens';
import { pathOf } from '../frame/address';

/** One act of what a lesson shows: which step of it, its place in the step, and the page of the step. */
export type Scene = {
  readonly step: string;
  readonly at: number;
  readonly act: Act;
  readonly page: string | undefined;
};

/** All that is shown of a lesson, one thing after the other. */
export function storyOf({ steps }: Lesson): readonly Scene[] {
  return steps.flatMap(({ id, does, at: page }) => does.map((act, at) => ({ step: id, at, act, page })));
}

type Told = {
  readonly story: readonly Scene[];
  readonly tokens: Tokens;
  readonly run: Run;
  readonly log: readonly Entry[];
  /** The first step that is not done; nothing where all are. */
  readonly current: string | undefined;
};

/**
 * How far a log has come in a story: the number of the scene that is next, and the story's length where none is. It is
 * told by the deeds that are still undone, and between two deeds by the pages and answers since the first.
 */
export function sceneNow(told: Told): number {
  const { story, current } = told;
  const next = nextDeed(told);
  if (next === undefined) return current === undefined ? story.length : afterLastOf(told, firstOf(story, current));
  const from = story.slice(0, next).findLastIndex(isDeed) + 1;
  return lastSeen(told, from, next) ?? from;
}

/** The first scene of a step. */
export function firstOf(story: readonly Scene[], step: string | undefined): number {
  return story.findIndex((scene) => scene.step === step);
}

/** An address of a lesson in a world, without its query: what is asked there says nothing about the place. */
export function placeIn(address: string, tokens: Tokens, world: World): string {
  return pathOf(withIds(withTokens(address, tokens), world));
}

export function isDeed({ act: { type } }: Scene): boolean {
  return type !== 'visit' && type !== 'answer';
}

// What is prepared is the end of the story: its deeds are looked for from there. Nothing where the log tells another one.
function nextDeed({ story, tokens, run }: Told): number | undefined {
  let next = story.length;
  for (const { did } of run.undone) {
    next = story
      .slice(0, next)
      .findLastIndex((scene) => isDeed(scene) && isLike(withTokens(scene.act, tokens), did.command));
    if (next < 0) return undefined;
  }
  if (run.undone.length > 0) return next;
  const last = story.findLast(isDeed);
  const isTold = !last || isLike(withTokens(last.act, tokens), run.done.at(-1)?.did.command);
  return isTold ? story.length : undefined;
}

// Somebody goes on by a way of their own: what the step begins with may be done already.
function afterLastOf({ story, tokens, run }: Told, from: number): number {
  const { step } = story[from] ?? {};
  const did = run.done.at(-1)?.did.command;
  const last = story.findLastIndex((scene) => scene.step === step && isLike(withTokens(scene.act, tokens), did));
  return last < from ? from : last + 1;
}

/** The scene after the last one of these that the log has seen since the last deed. */
function lastSeen(told: Told, from: number, to: number): number | undefined {
  const { story, run, log } = told;
  const found = (is: (scene: Scene, at: number) => boolean) => {
    const at = story.slice(0, to + 1).findLastIndex((scene, index) => index >= from && is(scene, index));
    return at < 0 ? undefined : at;
  };
  const page = run.page === run.frames.beside ? run.frames.main : run.page;
  const placed = (address: string) => afterVisit(told, address, from, to);

  for (const [back, { tab, what }] of log.toReversed().entries()) {
    switch (what.type) {
      case 'visited': {
        // What is shown goes on in the first frame; the second may have come to a sign-in page by itself.
        if (what.frame === 'beside') break;
        const seen = hasMoved(log, log.length - 1 - back) ? placed(what.address) : undefined;
        if (seen !== undefined) return seen;
        break;
      }
      case 'answered': {
        const { step, answer } = what;
        const seen = found(({ act }) => act.type === 'answer' && act.step === step && act.answer === answer);
        if (seen !== undefined && seen < to) return seen + 1;
        break;
      }
      case 'restarted': {
        const seen = found((scene) => scene.step === what.step && scene.at === 0);
        if (seen !== undefined) return seen;
        break;
      }
      case 'did':
      case 'redid':
      case 'undid':
        // The lesson has only prepared its own.
        if (tab !== BY_LESSON) return placed(page);
        break;
      default:
    }
  }
  return placed(page);
}

// A page that is noted again has not been gone to.
function hasMoved(log: readonly Entry[], at: number): boolean {
  const now = log[at]?.what;
  const last = log.slice(0, at).findLast(({ what }) => what.type === 'visited' && what.frame !== 'beside')?.what;
  if (now?.type !== 'visited' || last?.type !== 'visited') return true;
  return pathOf(now.address) !== pathOf(last.address);
}

/** Where the story goes on at this address: after what leads there, or at the first step that begins there. */
function afterVisit({ story, tokens, run }: Told, address: string, from: number, to: number): number | undefined {
  const path = pathOf(address);
  const isAt = (wanted: string | undefined) => wanted !== undefined && placeIn(wanted, tokens, run.world) === path;
  const shown = story.slice(0, to + 1);
  const led = shown.findLastIndex(({ act }, at) => at < to && act.type === 'visit' && isAt(act.address));
  if (led >= from) return led + 1;
  const begun = shown.findIndex(({ at, page }, place) => place >= from && at === 0 && isAt(page));
  return begun < 0 ? undefined : begun;
}

/** Whether a command is the one that a lesson means, whose names of things stand for ids. */
function isLike(meant: unknown, done: unknown): boolean {
  if (typeof meant === 'string' && meant.startsWith('@')) return typeof done === 'string';
  if (Array.isArray(meant)) {
    return Array.isArray(done) && meant.length === done.length && meant.every((one, at) => isLike(one, done[at]));
  }
  if (typeof meant !== 'object' || meant === null) return meant === done;
  if (typeof done !== 'object' || done === null) return false;
  const held = new Map<string, unknown>(Object.entries(done));
  return Object.entries(meant).every(([key, one]) => isLike(one, held.get(key)));
}
