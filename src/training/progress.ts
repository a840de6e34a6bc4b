import type { AttemptWhat, HELP, World } from '../core/index';
import { factsIn, type Facts } from './facts';
import type { Lesson } from './lesson';
import type { Mark, Outcome } from './outcome';
import { verdictOf, type Verdict } from './verdict';

export type Help = (typeof HELP)[number];

/** How far an attempt has come. `at` is always the number of the log entry at which it came to be so. */
export type Progress = {
  readonly steps: readonly {
    readonly id: string;
    readonly doneAt: number | undefined;
    readonly open: boolean;
    /** The last stage of help that was taken with it. */
    readonly helped: Help | undefined;
  }[];
  /** The first step that is open and not done. */
  readonly current: string | undefined;
  readonly verdicts: readonly Verdict[];
  /** Wrong turns that were taken, those included that were taken back: these do not stand any more. */
  readonly wrong: readonly {
    readonly id: string;
    readonly level: Lesson['wrong'][number]['level'];
    readonly at: number;
    readonly stands: boolean;
    readonly facts: Facts;
  }[];
  /** The wrong ends that the attempt is at. */
  readonly ends: readonly { readonly id: string; readonly at: number }[];
  readonly answers: readonly { readonly step: string; readonly right: boolean; readonly tries: number }[];
  /** The goals that somebody wants to come back to. */
  readonly flags: readonly string[];
  /** Every required goal is met. */
  readonly passed: boolean;
  /** The entry of its end: what came later is not judged. */
  readonly submittedAt: number | undefined;
  /** It was not handed in before the time of the test was over. */
  readonly timeIsUp: boolean;
};

/** What is known of an attempt that no check says. */
export type Aside = {
  readonly helped: ReadonlyMap<string, Help>;
  readonly wrong: ReadonlyMap<string, { readonly at: number; readonly facts: Facts }>;
  readonly flags: ReadonlySet<string>;
  readonly submittedAt: number | undefined;
};

export const NOTHING_ASIDE: Aside = { helped: new Map(), wrong: new Map(), flags: new Set(), submittedAt: undefined };

/** What is known besides once this was written; the same object where it adds nothing. */
export function asideAfter(aside: Aside, what: AttemptWhat, seq: number): Aside {
  if (what.type === 'submitted') return { ...aside, submittedAt: seq };
  if (what.type === 'flagged') {
    const others = [...aside.flags].filter((goal) => goal !== what.goal);
    return { ...aside, flags: new Set(what.up ? [...others, what.goal] : others) };
  }
  if (what.type !== 'helped') return aside;
  // What was done for the learner stays so, whatever help is asked for later.
  if (aside.helped.get(what.step) === 'do') return aside;
  return { ...aside, helped: new Map([...aside.helped, [what.step, what.help]]) };
}

/** With the wrong turns that have been taken since. The facts are those of the moment. */
export function withWrongTurns(aside: Aside, lesson: Lesson, outcome: Outcome, world: World): Aside {
  const taken = lesson.wrong.flatMap(({ id, facts }, at) => {
    const since = outcome.wrong[at]?.since;
    return since === undefined || aside.wrong.get(id)?.at === since
      ? []
      : [[id, { at: since, facts: factsIn(world, facts) }] as const];
  });
  return taken.length > 0 ? { ...aside, wrong: new Map([...aside.wrong, ...taken]) } : aside;
}

/** The progress that the outcome of all checks amounts to. */
export function progressOf(
  lesson: Lesson,
  outcome: Outcome,
  aside: Aside,
  answers: Progress['answers'],
  world: World,
): Progress {
  const steps = lesson.steps.map(({ id }, at) => ({
    id,
    doneAt: outcome.done[at],
    open: outcome.opens[at] !== false,
    helped: aside.helped.get(id),
  }));
  const verdicts = lesson.goals.map((goal, at) => {
    const own = lesson.steps.filter((step) => step.goal === goal.id);
    const doneFor = own.filter(({ id }) => aside.helped.get(id) === 'do').length;
    const kept = own.length === 0 ? 1 : 1 - doneFor / own.length;
    return verdictOf(goal, outcome.goals[at] ?? NO_GOAL, kept, world);
  });
  return {
    steps,
    current: steps.find(({ doneAt, open }) => open && doneAt === undefined)?.id,
    verdicts,
    wrong: lesson.wrong.flatMap(({ id, level }, at) => {
      const taken = aside.wrong.get(id);
      return taken ? [{ id, level, ...taken, stands: outcome.wrong[at]?.since !== undefined }] : [];
    }),
    ends: lesson.ends.flatMap(({ id }, at) => {
      const since = outcome.ends[at]?.since;
      return since === undefined ? [] : [{ id, at: since }];
    }),
    answers,
    flags: lesson.goals.flatMap(({ id }) => (aside.flags.has(id) ? [id] : [])),
    passed: lesson.goals.every(({ level }, at) => level === 'bonus' || verdicts[at]?.state === 'met'),
    submittedAt: aside.submittedAt,
    timeIsUp: false,
  };
}

const NOTHING: Mark = { value: undefined, since: undefined };
const NO_GOAL = { check: NOTHING, because: [] };
