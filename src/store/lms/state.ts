import * as v from 'valibot';
import { logReader, type Entry } from '../../core/index';
import { Count } from '../../core/schemas';
import { jsonIn } from '../../training/package/packageId';
import type { StartEvents } from '../share/linkStory';
import { makeRunLink, readRunLink } from '../share/runLink';

const Moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000_000));

/** What an LMS is given to keep of a learner. */
const LmsState = v.strictObject({
  form: v.literal(1),
  /** How many attempts were begun. */
  tries: Count,
  /** The best that came of one: in hundredths, and whether that is a pass. */
  best: v.exactOptional(v.strictObject({ score: v.pipe(Count, v.maxValue(100)), passed: v.boolean() })),
  /** The present attempt. */
  run: v.exactOptional(
    v.strictObject({
      /** When it was begun and when something was last done, in milliseconds since the beginning of 1970. */
      began: Moment,
      last: Moment,
      /** As a link to it tells it; where that would be too long, up to a step of it that was done. */
      link: v.string(),
      isCut: v.exactOptional(v.literal(true)),
      /** Of each goal the first letter of its state, where the link does not tell. */
      goals: v.exactOptional(v.string()),
      /** What was told of it as interactions. */
      told: v.array(v.string()),
    }),
  ),
});
export type LmsState = v.InferOutput<typeof LmsState>;
export type RunInState = NonNullable<LmsState['run']>;

export const NO_STATE: LmsState = { form: 1, tries: 0 };

export function makeState(state: LmsState): string {
  return JSON.stringify(state);
}

/** What a text tells that an LMS has kept; nothing where it is none of ours. Never throws. */
export function parseState(text: string): LmsState | undefined {
  const { success, output } = v.safeParse(LmsState, jsonIn(text));
  return success ? output : undefined;
}

/** Of two states the newer attempt, and of both the most tries and the best mark. */
export function merged(one: LmsState, other: LmsState): LmsState {
  const newer = (one.run?.last ?? -1) > (other.run?.last ?? -1) ? one.run : other.run;
  const marks = [one.best, other.best].filter((best) => best !== undefined);
  const best = marks.toSorted((a, b) => Number(b.passed) - Number(a.passed) || b.score - a.score)[0];
  return { form: 1, tries: Math.max(one.tries, other.tries), ...(best && { best }), ...(newer && { run: newer }) };
}

/** An attempt that is to be kept: its log, and the entries at which a step of it was done. */
export type ToKeep = {
  readonly log: readonly Entry[];
  readonly checkpoints: readonly number[];
  readonly goals: string;
  readonly told: readonly string[];
};

/**
 * The attempt in at most so many characters: all of it, or what was done up to the last of its steps with which it fits,
 * and then what became of its goals besides. Nothing where not even its beginning fits.
 */
export function runInState(
  { log, checkpoints, goals, told }: ToKeep,
  starts: StartEvents,
  most: number,
): RunInState | undefined {
  const [first] = log;
  const last = log.at(-1);
  if (!first || !last) return undefined;
  const times = { began: Date.parse(first.at), last: Date.parse(last.at) };
  const whole = { ...times, link: linkOf(log, starts) ?? '', told: [...told] };
  if (whole.link !== '' && lengthOf(whole) <= most) return whole;
  for (const seq of [...checkpoints.toSorted((one, other) => other - one), 0]) {
    const link = linkOf(log.slice(0, seq + 1), starts);
    const run = { ...whole, link: link ?? '', isCut: true as const, goals };
    if (link !== undefined && lengthOf(run) <= most) return run;
  }
  return undefined;
}

/**
 * The log of an attempt that was kept. Its entries have the times of its beginning and of its end; those in between were
 * not kept. Nothing where it can no longer be played.
 */
export async function logInState(
  { began, last, link }: RunInState,
  starts: StartEvents,
): Promise<readonly Entry[] | undefined> {
  const read = await readRunLink(link, starts, new Date(last).toISOString());
  if (!read || 'flaw' in read) return undefined;
  return read.log.map((entry) => (entry.seq === 0 ? { ...entry, at: new Date(began).toISOString() } : entry));
}

function linkOf(log: readonly Entry[], starts: StartEvents): string | undefined {
  const read = logReader();
  const run = log.map(read).at(-1);
  return run && makeRunLink(log, run.frames, starts);
}

function lengthOf(run: RunInState): number {
  return JSON.stringify(run).length;
}
