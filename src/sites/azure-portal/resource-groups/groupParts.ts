import type { ResourceGroup } from '../../../core/index';

/** What addresses say of a resource group: its name alone says which one is meant only within its subscription. */
export function partsOf({ name, subscription }: Pick<ResourceGroup, 'name' | 'subscription'>) {
  return { name, subscription };
}
