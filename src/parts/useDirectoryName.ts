import { distinctName, type Directory } from '../core/index';
import { useWorld } from '../store/run';

/** What a directory is called: by its name, and by its domain too where another has the same name. */
export function useDirectoryName(): (directory: Directory) => string {
  const world = useWorld();
  return (directory) => distinctName(world, directory);
}
