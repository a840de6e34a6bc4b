import type { Directory } from '../../../core/index';

/** A directory as the settings name it: `Contoso (contoso.onmicrosoft.com)`. */
export function directoryLabel({ name, initialDomain }: Directory): string {
  return `${name} (${initialDomain})`;
}
