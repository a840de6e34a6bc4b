import type { Site } from '../site';
import { Placeholder } from './Placeholder';

export const site: Site = {
  routes: [{ path: 'login.live.com', title: 'site.microsoftAccount', Screen: Placeholder }],
};
