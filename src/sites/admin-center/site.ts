import type { Site } from '../site';
import { ActiveUsers } from './ActiveUsers';
import { CompanyProfile } from './CompanyProfile';
import { Dashboard } from './Dashboard';
import { DeletedUsers } from './DeletedUsers';
import { Domains } from './Domains';
import { Licenses } from './Licenses';
import { links } from './links';
import { Purchase } from './Purchase';
import { Subscriptions } from './Subscriptions';
import './theme.css';

const signIn = links.signIn;

export const site: Site = {
  routes: [
    { path: links.dashboard, title: 'adminCenter.title.dashboard', Screen: Dashboard, signIn },
    { path: links.activeUsers, title: 'adminCenter.title.activeUsers', Screen: ActiveUsers, signIn },
    { path: links.deletedUsers, title: 'adminCenter.title.deletedUsers', Screen: DeletedUsers, signIn },
    { path: links.subscriptions, title: 'adminCenter.title.subscriptions', Screen: Subscriptions, signIn },
    { path: links.licenses, title: 'adminCenter.title.licenses', Screen: Licenses, signIn },
    { path: links.purchase, title: 'adminCenter.title.purchase', Screen: Purchase, signIn },
    { path: links.company, title: 'adminCenter.title.company', Screen: CompanyProfile, signIn },
    { path: links.domains, title: 'adminCenter.title.domains', Screen: Domains, signIn },
  ],
};
