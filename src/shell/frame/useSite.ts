import { useLayoutEffect, useState } from 'react';
import { useLanguage } from '../../i18n/useLanguage';
import type { Site } from '../../sites/site';
import { loadedSite, loadSite, type SiteEntry } from './sites';

/**
 * The pages of a site: at once where they have been loaded before, and as soon as they are where not. Throws, as it
 * renders, where they cannot be loaded; mounted anew, it tries again. React's `use` would have to be stood in for, which
 * takes 300 ms at least.
 */
export function useSite(entry: SiteEntry): Site | undefined {
  const language = useLanguage();
  const [outcome, setOutcome] = useState<{ readonly failure?: unknown }>();
  const site = loadedSite(entry);

  // Before anything is painted: it is what the visitor waits for.
  useLayoutEffect(() => {
    if (site) return undefined;
    let wanted = true;
    const tell = (next: typeof outcome) => wanted && setOutcome(next);
    loadSite(entry, language).then(
      () => tell({}),
      (failure: unknown) => tell({ failure }),
    );
    return () => {
      wanted = false;
    };
  }, [entry, site, language]);

  if (!site && outcome && 'failure' in outcome) throw outcome.failure;
  return site;
}
