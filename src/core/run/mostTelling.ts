import type { Entry } from '../shapes/entries';
import type { Account } from '../world/accounts';
import type { World } from '../world/world';
import { differencesBetween, type Difference } from './differences';
import { choicesOf, type Turn } from './turns';
import { whatIf } from './whatIf';

/** So many choices are tried, and fewer in a long story: each is told to its end. */
const MOST_TRIED = 12;
const MOST_ENTRIES_TOLD = 6_000;

// Where things landed weighs more than how many they are, and that more than who is signed in at the end.
const WEIGHTS: Readonly<Record<Difference['type'], number>> = {
  together: 100,
  'azure-directory': 40,
  'office365-directory': 40,
  azure: 20,
  office365: 20,
  directory: 15,
  'azure-owner': 10,
  'office365-bought': 10,
  users: 4,
  'signed-in': 1,
};

/**
 * The choice of a turn with which the story comes to the most different end, among the first that there are; of equals
 * the first. Nothing where there is no choice. An `attempt` is as in `whatIf`.
 */
export function mostTelling(entries: readonly Entry[], end: World, turn: Turn, attempt?: number): Account | undefined {
  const most = Math.min(MOST_TRIED, Math.max(1, Math.floor(MOST_ENTRIES_TOLD / entries.length)));
  let found: { readonly account: Account; readonly weight: number } | undefined;
  let tried = 0;
  for (const account of choicesOf(turn)) {
    if (tried >= most) break;
    tried += 1;
    const told = whatIf(entries, turn.seq, turn.instead(account), attempt);
    const differences = told ? differencesBetween(end, told.world, told.translate) : [];
    const weight = differences.reduce((sum, { type }) => sum + WEIGHTS[type], 0);
    if (!found || weight > found.weight) found = { account, weight };
  }
  return found?.account;
}
