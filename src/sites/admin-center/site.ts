import type { Site } from '../site';
import { Placeholder } from './Placeholder';

export const site: Site = {
  routes: [{ path: 'portal.office.com/admin/users/active', title: 'site.adminCenter', Screen: Placeholder }],
};
