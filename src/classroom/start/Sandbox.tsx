import { OWN_NAMES, tokensOf } from '../../scenarios/names';
import { START_CARDS } from '../../scenarios/startCards';
import { componentOnDemand } from '../../ui/onDemand';
import { NewVersion } from '../new-version/NewVersion';
import { searchForNames } from '../names/searchForNames';
import { NamesChoice } from './NamesChoice';
import { StartCards } from './StartCards';

const OwnSandbox = componentOnDemand(async () => (await import('./OwnSandbox')).OwnSandbox);
const OWN = tokensOf(OWN_NAMES);

/** The start states: a run from there has no task. `search`, the query of the address, may ask for other names. */
export function Sandbox({ search: query }: { readonly search: string }) {
  const search = searchForNames(query);
  return (
    <>
      <NamesChoice search={search} />
      {search === '' ? <StartCards cards={START_CARDS} tokens={OWN} search="" /> : <OwnSandbox search={search} />}
      {/* Here, because it comes after all that the start page is for. */}
      <NewVersion />
    </>
  );
}
