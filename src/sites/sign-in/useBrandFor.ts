import { useBrand, type OwnBrand } from '../../parts/brand/useBrand';
import { useWorld } from '../../store/run';

/** The brand of the organization that a user name is of, by its domain: the page shows it once that is typed. */
export function useBrandFor(userName: string): OwnBrand | undefined {
  const { directories } = useWorld();
  const domain = userName.trim().toLowerCase().split('@')[1];
  return useBrand(directories.find(({ domains }) => domain !== undefined && domains.includes(domain)));
}
