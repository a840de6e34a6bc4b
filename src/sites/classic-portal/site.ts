import type { Site } from '../site';
import { Placeholder } from './Placeholder';

export const site: Site = {
  routes: [{ path: 'manage.windowsazure.com/activedirectory', title: 'site.classicPortal', Screen: Placeholder }],
};
