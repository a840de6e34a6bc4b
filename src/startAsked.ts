import { namesFlaw, type NamesFlaw } from './classroom/names/namesFlaw';
import type { Brand, Event } from './core/index';
import { startWith } from './scenarios/freeStories';
import { MOST_PEOPLE, peopleIn, startState, USUAL_PEOPLE, type StartState } from './scenarios/startStates';
import { namesAskedIn, seedIn } from './scenarios/variation';
import { brandAskedIn, brandOf } from './store/brand/brandAsked';

/** The run that an address asks for, or what of it cannot be. */
type Asked =
  | {
      readonly state: StartState;
      readonly events: readonly Event[];
      readonly seed: string | undefined;
      readonly brand: Brand | undefined;
    }
  | { readonly people: { readonly asked: string; readonly most: number; readonly instead: number } }
  | { readonly names: NamesFlaw };

/** What `#/start/<start state>` asks for with its query; nothing where there is no such start state. */
export function startAsked(id: string | undefined, search: string): Asked | undefined {
  const query = new URLSearchParams(search);
  const people = query.get('people');
  if (id === 'large-company' && people !== null && (peopleIn(people) ?? Infinity) > MOST_PEOPLE) {
    const instead = peopleIn(people) === undefined ? USUAL_PEOPLE : MOST_PEOPLE;
    return { people: { asked: people, most: MOST_PEOPLE, instead } };
  }
  const state = startState(id, people);
  if (!state) return undefined;

  const [names, brand] = [namesAskedIn(query), brandAskedIn(query)];
  const start = Object.keys(names).length === 0 ? state : startWith(state.id, names, people);
  const flaw = namesFlaw(names, brand, 'flaws' in start ? start.flaws : {});
  if ('flaws' in start || flaw) return { names: { names, brand, flaws: {}, ...flaw } };
  return { state, events: start.events, seed: seedIn(query), brand: brandOf(brand) };
}
