import { addresses } from '../../map/addresses';
import type { Site } from '../site';
import { ActiveUsers } from './users/ActiveUsers';
import { Bills } from './billing/Bills';
import { CompanyProfile } from './company/CompanyProfile';
import { Dashboard } from './dashboard/Dashboard';
import { DeletedUsers } from './users/DeletedUsers';
import { Domains } from './company/Domains';
import { Licenses } from './billing/Licenses';
import { Purchase } from './billing/Purchase';
import { Subscriptions } from './billing/Subscriptions';
import './theme.css';

const signIn = addresses.signIn.organizational();

export const site: Site = {
  routes: [
    { path: addresses.adminCenter.dashboard.pattern, title: 'adminCenter.title.dashboard', Screen: Dashboard, signIn },
    {
      path: addresses.adminCenter.activeUsers.pattern,
      title: 'adminCenter.title.activeUsers',
      Screen: ActiveUsers,
      signIn,
    },
    {
      path: addresses.adminCenter.deletedUsers.pattern,
      title: 'adminCenter.title.deletedUsers',
      Screen: DeletedUsers,
      signIn,
    },
    {
      path: addresses.adminCenter.subscriptions.pattern,
      title: 'adminCenter.title.subscriptions',
      Screen: Subscriptions,
      signIn,
    },
    { path: addresses.adminCenter.bills.pattern, title: 'adminCenter.title.bills', Screen: Bills, signIn },
    { path: addresses.adminCenter.licenses.pattern, title: 'adminCenter.title.licenses', Screen: Licenses, signIn },
    { path: addresses.adminCenter.purchase.pattern, title: 'adminCenter.title.purchase', Screen: Purchase, signIn },
    { path: addresses.adminCenter.company.pattern, title: 'adminCenter.title.company', Screen: CompanyProfile, signIn },
    { path: addresses.adminCenter.domains.pattern, title: 'adminCenter.title.domains', Screen: Domains, signIn },
  ],
};
