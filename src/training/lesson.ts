import * as v from 'valibot';
import { AnyCommand, Count, Id, Text, type Read } from '../core/schemas';
import { HOSTS } from '../map/hosts';
import { TARGETS } from '../map/targetList';
import { Check } from './check';

const Checked: v.GenericSchema<Check> = Check;

/** What a lesson's solutions are made of: commands, the pages that are looked at, and answers to its questions. */
const Act = v.union([
  AnyCommand,
  v.strictObject({ type: v.literal('visit'), address: Text }),
  v.strictObject({ type: v.literal('answer'), step: Id, answer: Text }),
]);
export type Act = Read<typeof Act>;
const Acts = v.array(Act);

/** A simulated address, in which tokens may stand. */
const Address = v.pipe(
  Text,
  v.check(
    (address) => Object.values(HOSTS).some((host) => address.split(/[/?]/)[0] === host),
    'is no simulated address',
  ),
);
const Target = v.pipe(
  Text,
  v.check((name) => TARGETS.some((one) => isOf(name, one)), 'is no target of the list'),
);

/** One of some choices, or a text: letter case and blanks around it do not count. */
const Asked = v.union([
  v.strictObject({ choices: v.pipe(v.array(Id), v.minLength(2)), right: Id }),
  v.strictObject({ text: v.literal(true), right: v.pipe(v.array(Text), v.minLength(1)) }),
]);
export type Asked = Read<typeof Asked>;

const Step = v.strictObject({
  id: Id,
  /** The goal that it serves: done by the simulator instead of the learner, it costs its share of the points. */
  goal: Id,
  at: v.exactOptional(Address),
  target: v.exactOptional(Target),
  done: Checked,
  /** It is not to be done before this is met. */
  opens: v.exactOptional(Checked),
  ask: v.exactOptional(Asked),
  hints: v.array(Id),
  does: Acts,
  /** Says where the article's words and the screen differ. */
  note: v.exactOptional(v.literal(true)),
});
export type Step = Read<typeof Step>;

/** What goals are reported by. */
const SKILLS = ['accounts', 'directories', 'licences', 'people', 'roles', 'subscriptions', 'time'] as const;

/** What can be told about the moment of a reason: the texts use these names. */
export const FACTS = ['azureDirectory', 'azureOwner', 'office365Directory', 'newestDirectory', 'signedIn'] as const;
const FactNames = v.array(v.picklist(FACTS));

const Reason = v.strictObject({ when: Checked, say: Id, facts: FactNames });
export type Reason = Read<typeof Reason>;

const Goal = v.strictObject({
  id: Id,
  skill: v.picklist(SKILLS),
  check: Checked,
  points: v.pipe(Count, v.minValue(1)),
  level: v.picklist(['required', 'bonus']),
  /** "… and nothing else": what must not have come of it besides. */
  only: v.exactOptional(Checked),
  /** The first that holds is why it is not met. */
  because: v.array(Reason),
});
export type Goal = Read<typeof Goal>;

/** A turn that leads away. It is played on; `backTo` is the step before which it was taken. */
const WrongTurn = v.strictObject({
  id: Id,
  when: Checked,
  level: v.picklist(['essential', 'actionable', 'informative']),
  facts: FactNames,
  backTo: Id,
});

/** An end that is not the one of the lesson, and how one comes to it. */
const WrongEnd = v.strictObject({ id: Id, when: Checked, does: Acts });
export type WrongEnd = Read<typeof WrongEnd>;

/** What a test of the lesson is limited to: how long it takes at most, and how often it may be taken. */
const TestLimits = v.strictObject({
  minutes: v.exactOptional(v.pipe(Count, v.minValue(1))),
  attempts: v.exactOptional(v.pipe(Count, v.minValue(1))),
});

/** A lesson file. Its texts are none of it: they stand under keys that its ids make (`textKeysOf`). */
export const LessonFile = v.strictObject({
  id: Id,
  version: v.pipe(Count, v.minValue(1)),
  start: Id,
  minutes: Count,
  test: v.exactOptional(TestLimits),
  /** What stands for `{name}` in all its parts, unless a run says otherwise. */
  tokens: v.record(Id, Text),
  steps: v.pipe(v.array(Step), v.minLength(1)),
  goals: v.pipe(v.array(Goal), v.minLength(1)),
  wrong: v.array(WrongTurn),
  ends: v.array(WrongEnd),
  /** Whether the picture of the directories, as they are, stands beside the tasks. */
  picture: v.exactOptional(v.literal(true)),
  /** Lessons to go on with: the other way round, or what builds on it. */
  next: v.array(Id),
  /** Other routes to full marks, each from the start. */
  alternatives: v.array(v.strictObject({ id: Id, does: Acts })),
});
export type Lesson = Read<typeof LessonFile>;

/** What solves a lesson: what its steps do, one after the other. */
export function solutionOf({ steps }: Lesson): readonly Act[] {
  return steps.flatMap(({ does }) => does);
}

function isOf(name: string, listed: string): boolean {
  return listed.endsWith('*') ? name.startsWith(listed.slice(0, -1)) && name.length >= listed.length : name === listed;
}
