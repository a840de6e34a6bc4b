import type { Act, Goal, Lesson, Step } from '../../training/lesson';
import * as act from './acts';

type Choices = readonly [right: string, wrong: string, otherWrong: string];

/** What the article says in its background section, as questions; the first choice is the right one. */
const QUESTIONS: Readonly<Record<string, Choices>> = {
  'made-in': ['in-directory', 'in-subscription', 'apart'],
  lands: ['signed-in', 'typed', 'first'],
  'azure-owner': ['account', 'directory', 'admins'],
  'office-owner': ['directory', 'buyer', 'licensed'],
  together: ['same-account', 'same-address', 'same-name'],
};
const SKILLS = { 'made-in': 'directories', lands: 'directories', together: 'accounts' } as const;

const entries = Object.entries(QUESTIONS);

function step([id, choices]: [string, Choices]): Step {
  const [right] = choices;
  // In the order of their names, so that the place of the right one tells nothing.
  const ask = { choices: choices.toSorted(), right };
  return { id, goal: id, done: { answered: id, right: true }, ask, hints: [], does: [answer(id, right)] };
}

function goal([id, [, ...wrong]]: [string, Choices]): Goal {
  return {
    id,
    skill: id in SKILLS ? SKILLS[id as keyof typeof SKILLS] : 'subscriptions',
    check: { answered: id, right: true },
    points: 20,
    level: 'required',
    because: wrong.map((choice) => ({ when: { answered: id, choice }, say: choice, facts: [] })),
  };
}

function answer(id: string, choice: string): Act {
  return { type: 'answer', step: id, answer: choice };
}

const rightAnswers = entries.map(([id, [right]]) => answer(id, right));
const answersAt = (at: 1 | 2) => entries.map(([id, choices]) => answer(id, choices[at]));

/** Who owns what, answered beside the live picture of two directories. */
export const background: Lesson = {
  id: 'background',
  version: 1,
  start: 'bought-separately',
  minutes: 4,
  // Of each three choices one is left after two wrong ones: a third attempt would ask nothing.
  test: { attempts: 2 },
  tokens: act.TOKENS,
  picture: true,
  steps: entries.map(step),
  goals: entries.map(goal),
  wrong: [],
  ends: [
    { id: 'upside-down', when: { answered: 'made-in', choice: 'in-subscription' }, does: answersAt(1) },
    { id: 'apart', when: { answered: 'made-in', choice: 'apart' }, does: answersAt(2) },
  ],
  next: ['office-first'],
  alternatives: [
    { id: 'backwards', does: rightAnswers.toReversed() },
    { id: 'second-try', does: [...answersAt(1), ...rightAnswers] },
  ],
};
