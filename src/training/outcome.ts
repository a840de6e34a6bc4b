import type { Value } from './answers';
import type { Check } from './check';
import type { Lesson } from './lesson';

/** A check's value now, and the entry since which it has been met. */
export type Mark = { readonly value: Value; readonly since: number | undefined };
export type GoalOutcome = { readonly check: Mark; readonly because: readonly Mark[] };
/** What all checks of a lesson come to. */
export type Outcome = {
  readonly done: readonly (number | undefined)[];
  readonly opens: readonly Value[];
  readonly goals: readonly GoalOutcome[];
  readonly wrong: readonly Mark[];
  readonly ends: readonly Mark[];
};

/** What they come to once the entry of this number was written; `ask` says what a check comes to then. */
export function outcomeAfter(lesson: Lesson, last: Outcome, ask: (check: Check) => Value, at: number): Outcome {
  const marked = (mark: Mark | undefined, check: Check): Mark => {
    const value = ask(check);
    return { value, since: value === true ? (mark?.since ?? at) : undefined };
  };
  return {
    // A step that was done stays done, whatever is done later: only undo takes it back.
    done: lesson.steps.map(({ done }, step) => last.done[step] ?? (ask(done) === true ? at : undefined)),
    opens: lesson.steps.map(({ opens }) => (opens ? ask(opens) : true)),
    goals: lesson.goals.map(({ check, only, because }, goal) => ({
      check: marked(last.goals[goal]?.check, only ? { all: [check, only] } : check),
      because: because.map(({ when }, reason) => marked(last.goals[goal]?.because[reason], when)),
    })),
    wrong: lesson.wrong.map(({ when }, turn) => marked(last.wrong[turn], when)),
    ends: lesson.ends.map(({ when }, end) => marked(last.ends[end], when)),
  };
}

/** The outcome before anything is known. */
export function nothingOf(lesson: Lesson): Outcome {
  return { done: lesson.steps.map(() => undefined), opens: [], goals: [], wrong: [], ends: [] };
}

/**
 * The entry up to which all stays when a step is begun again: the one at which the steps before it were done, and one
 * before it was itself done. What came later is taken back, of other steps too.
 */
export function restartFrom({ steps }: Lesson, done: Outcome['done'], id: string): number {
  const at = steps.findIndex((step) => step.id === id);
  const before = done.slice(0, Math.max(0, at)).map((one) => one ?? 0);
  const own = done[at];
  return Math.max(0, Math.min(Math.max(0, ...before), own === undefined ? Infinity : own - 1));
}

/** The same where no step was done after the entry of this number. */
export function doneUntil(outcome: Outcome, from: number): Outcome {
  return { ...outcome, done: outcome.done.map((at) => (at !== undefined && at > from ? undefined : at)) };
}
