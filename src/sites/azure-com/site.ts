import type { Site } from '../site';
import { Placeholder } from './Placeholder';

export const site: Site = {
  routes: [{ path: 'azure.microsoft.com', title: 'site.azure', Screen: Placeholder }],
};
