import { csvOfRows } from '../csv';
import type { ClassRow, Proof } from './classRows';
import { goalsMetIn, pointsOf } from './result';

const HEAD = ['name', 'lesson', 'version', 'mode', 'passed', 'goals met', 'goals', 'points', 'of', 'wrong turns'];
const TAIL = ['steps with help', 'done by the simulator', 'seconds', 'proof'];

/**
 * A class as CSV: a line for each result, with a column for the state of each goal, called by its id where `goals` names
 * them. Its words are those of the program, in every language.
 */
export function csvOfClass(rows: readonly ClassRow[], goals: readonly string[] = []): string {
  const most = Math.max(0, ...rows.map(({ result }) => result.goals.length));
  const numbers = Array.from({ length: most }, (_, at) => at);
  const lines = rows.map(({ name, result, proof }) => {
    const { lesson, version, mode, passed, wrong, helped, doneFor, seconds } = result;
    const { points, of } = pointsOf(result);
    const goalsIn = [goalsMetIn(result), result.goals.length];
    const facts = [name, lesson, version, mode, passed ? 'yes' : 'no', ...goalsIn, points, of, wrong];
    const asked = [helped, doneFor, seconds, wordsOf(proof)];
    return [...facts, ...asked, ...numbers.map((at) => result.goals[at]?.state)];
  });
  return csvOfRows([[...HEAD, ...TAIL, ...numbers.map((at) => goals[at] ?? `goal ${at + 1}`)], ...lines]);
}

function wordsOf(proof: Proof): string {
  if (proof.of === 'differs') return `differs: ${proof.differences.join(' ')}`;
  return { code: 'code only', file: 'file only', both: 'code and file: equal' }[proof.of];
}
