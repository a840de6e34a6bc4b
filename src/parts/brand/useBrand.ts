import type { Brand, Directory } from '../../core/index';
import { useRun } from '../../store/run';

/** How an organization looks, and what it is called. */
export type OwnBrand = Brand & { readonly name: string };

/** The brand of a directory; nothing of any but the one that the run is about, and where that has none. */
export function useBrand(directory: Directory | undefined): OwnBrand | undefined {
  const brand = useRun(({ run }) => run?.brand);
  const own = useRun(({ run }) => run?.organization?.directory);
  return brand && directory && directory.id === own ? { ...brand, name: directory.name } : undefined;
}
