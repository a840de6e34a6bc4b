import { useMemo } from 'react';
import { freeStories } from '../../scenarios/freeStories';
import { OWN_NAMES, tokensOf } from '../../scenarios/names';
import { renamed } from '../../scenarios/renamed';
import { START_CARDS } from '../../scenarios/startCards';
import { flawsIn, namesAskedIn } from '../../scenarios/variation';
import { StartCards } from './StartCards';

const OWN = tokensOf(OWN_NAMES);

/** The start states with the names that the address asks for. Those that cannot be are refused where a run is begun. */
export function OwnSandbox({ search }: { readonly search: string }) {
  const { cards, tokens } = useMemo(() => {
    const names = namesAskedIn(new URLSearchParams(search));
    const isFlawed = Object.keys(flawsIn(freeStories(), names)).length > 0;
    const given = isFlawed ? OWN : { ...OWN, ...tokensOf(names) };
    return { cards: renamed(START_CARDS, given), tokens: given };
  }, [search]);
  return <StartCards cards={cards} tokens={tokens} search={search} />;
}
