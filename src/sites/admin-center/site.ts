import type { Site } from '../site';
import { ActiveUsers } from './ActiveUsers';
import { Dashboard } from './Dashboard';
import { links } from './links';

const signIn = links.signIn;

export const site: Site = {
  routes: [
    { path: links.dashboard, title: 'adminCenter.title.dashboard', Screen: Dashboard, signIn },
    { path: links.activeUsers, title: 'adminCenter.title.activeUsers', Screen: ActiveUsers, signIn },
  ],
};
