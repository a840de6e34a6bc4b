import type { Site } from '../site';
import { Placeholder } from './Placeholder';

export const site: Site = {
  routes: [{ path: 'account.windowsazure.com/signup', title: 'site.signUp', Screen: Placeholder }],
};
