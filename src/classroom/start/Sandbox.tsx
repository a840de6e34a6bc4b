import { OWN_NAMES, tokensOf } from '../../scenarios/names';
import { START_CARDS } from '../../scenarios/startCards';
import { componentOnDemand } from '../../ui/onDemand';
import { StartCards } from './StartCards';

const OwnSandbox = componentOnDemand(async () => (await import('./OwnSandbox')).OwnSandbox);
const OWN = tokensOf(OWN_NAMES);

/** The start states: a run from there has no task. `search` asks for other names. */
export function Sandbox({ search }: { readonly search: string }) {
  if (search !== '') return <OwnSandbox search={search} />;
  return <StartCards cards={START_CARDS} tokens={OWN} search="" />;
}
