import { signedInAccount, sameName, type Command, type Event, type World } from '../core/index';
import type { Value } from './answers';
import type { AttemptEntry } from './attempt';
import type { Leaf } from './check';
import type { Leaves } from './leaves';
import type { Asked, Step } from './lesson';
import { withIds } from './things';

/** What undo leaves as it is, with the numbers of its entries: refusals and visits by the leaves that they meet, answers by steps. */
export type Kept = {
  readonly met: ReadonlyMap<number, number>;
  readonly answers: ReadonlyMap<string, Given>;
};
type Given = { readonly answer: string; readonly right: boolean; readonly tries: number; readonly at: number };

/** The leaves that the facts of a deed meet. `before` and `after` are the worlds around it. */
export function metByDeed(
  leaves: Leaves,
  { command, events }: { readonly command: Command; readonly events: readonly Event[] },
  before: World,
  after: World,
): readonly number[] {
  const met: number[] = [];
  for (const event of events) {
    for (const at of leaves.happening.get(event.type) ?? []) {
      const leaf = leaves.all[at];
      if (!leaf || !('happened' in leaf) || met.includes(at)) continue;
      if (leaf.by !== undefined && !isBy(leaf.by, command, before)) continue;
      if (isLike(event, Object.entries(withIds(leaf.with ?? {}, after)))) met.push(at);
    }
  }
  return met;
}

/** What is kept once this entry was written; the same object where it adds nothing. */
export function keptAfter(
  kept: Kept,
  { seq, what }: AttemptEntry,
  leaves: readonly Leaf[],
  steps: readonly Step[],
  before: World,
): Kept {
  switch (what.type) {
    case 'visited':
      return withMet(kept, seq, leaves, (leaf) => 'visited' in leaf && isAt(what.address, leaf.visited));
    case 'refused':
      return withMet(
        kept,
        seq,
        leaves,
        (leaf) =>
          'refused' in leaf &&
          leaf.refused === what.rejection.code &&
          (leaf.by === undefined || isBy(leaf.by, what.command, before)),
      );
    case 'answered': {
      const ask = steps.find(({ id }) => id === what.step)?.ask;
      if (!ask) return kept;
      const tries = (kept.answers.get(what.step)?.tries ?? 0) + 1;
      const answer = { answer: plain(what.answer), right: isRight(ask, what.answer), tries, at: seq };
      return { ...kept, answers: new Map([...kept.answers, [what.step, answer]]) };
    }
    default:
      return kept;
  }
}

/** The same where nothing was seen, refused or answered after the entry of this number. How often it was tried stays. */
export function keptUntil({ met, answers }: Kept, from: number): Kept {
  return {
    met: new Map([...met].filter(([, at]) => at <= from)),
    answers: new Map(
      [...answers].map(([step, given]) => [step, given.at > from ? { ...given, answer: '', right: false } : given]),
    ),
  };
}

/** What a leaf over what happened, or over where somebody was, comes to. */
export function valueOfEvidence(leaf: Leaf, at: number, met: ReadonlySet<number>, kept: Kept): Value {
  if ('happened' in leaf) return met.has(at);
  if (!('answered' in leaf)) return kept.met.has(at);
  const given = kept.answers.get(leaf.answered);
  if (!given || given.answer === '') return false;
  if (leaf.choice !== undefined) return given.answer === plain(leaf.choice);
  return leaf.right === undefined || leaf.right === given.right;
}

function withMet(kept: Kept, seq: number, leaves: readonly Leaf[], isMet: (leaf: Leaf) => boolean): Kept {
  const met = leaves.flatMap((leaf, at) => (!kept.met.has(at) && isMet(leaf) ? [[at, seq] as const] : []));
  return met.length > 0 ? { ...kept, met: new Map([...kept.met, ...met]) } : kept;
}

function isBy(userName: string, command: Command, world: World): boolean {
  if (!('profile' in command)) return false;
  const name = signedInAccount(world, command.profile)?.userName;
  return name !== undefined && sameName(name, userName);
}

function isLike(event: Event, wanted: readonly (readonly [string, unknown])[]): boolean {
  const fields: Readonly<Record<string, unknown>> = event;
  return wanted.every(([name, value]) => {
    const held = fields[name];
    // A list meets what it has in it: `users` of a deed are several.
    if (Array.isArray(held)) return held.includes(value);
    return typeof held === 'string' && typeof value === 'string' ? plain(held) === plain(value) : held === value;
  });
}

/** Whether an address is of a pattern: what the pattern asks for in its query, the address asks for too. */
function isAt(address: string, pattern: string): boolean {
  const [[path = '', query], [wanted = '', asked]] = [address.split('?'), pattern.split('?')];
  const [there, here] = [wanted.split('/'), path.split('/')];
  if (there.length !== here.length) return false;
  if (!there.every((part, at) => part.startsWith(':') || part === here[at])) return false;
  const given = new URLSearchParams(query);
  return [...new URLSearchParams(asked)].every(([name, value]) => given.get(name) === value);
}

function isRight(ask: Asked, answer: string): boolean {
  return [ask.right].flat().some((one) => plain(one) === plain(answer));
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
