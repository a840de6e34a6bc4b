import type { Event } from '../core/index';
import { startOf, type Told } from './lessonStarts';
import { OWN_NAMES, partsOf, tokensOf, type Names } from './names';
import { START_STATES, startState, type StartStateId } from './startStates';
import { variationOf, type NameFlaws } from './variation';

/** The start states, each with the names of the cast that are in it. */
export function freeStories(): readonly Told[] {
  return START_STATES.map(({ id }) => freeStory(id));
}

/** How a start state begins with these names, or why it cannot. `people` sizes the large company. */
export function startWith(
  id: StartStateId,
  names: Names,
  people: string | null,
): { readonly events: readonly Event[] } | { readonly flaws: NameFlaws } {
  const told = freeStory(id);
  const variation = variationOf(told, names);
  return 'flaws' in variation ? variation : startOf(told, variation.tokens, people);
}

function freeStory(id: StartStateId): Told {
  const text = JSON.stringify(startState(id)?.events);
  const { organization, domain, ...people } = OWN_NAMES;
  const found = Object.entries(people).filter(([, name]) => text.includes(partsIn(name)));
  const own = text.includes(`"${organization}"`) && { organization, domain };
  return { start: id, tokens: tokensOf({ ...own, ...Object.fromEntries(found) }) };
}

function partsIn(name: string): string {
  const { first, last } = partsOf(name);
  return `"firstName":"${first}","lastName":"${last}"`;
}
