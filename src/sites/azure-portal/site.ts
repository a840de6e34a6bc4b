import type { Site } from '../site';
import { Placeholder } from './Placeholder';

export const site: Site = {
  routes: [{ path: 'portal.azure.com', title: 'site.azurePortal', Screen: Placeholder }],
};
