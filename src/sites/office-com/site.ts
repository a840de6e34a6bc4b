import type { Site } from '../site';
import { HomePage } from './HomePage';
import { PlansPage } from './PlansPage';

export const site: Site = {
  routes: [
    { path: 'products.office.com/business', title: 'officeCom.title', Screen: PlansPage },
    {
      path: 'portal.office.com/home',
      title: 'officeCom.home.title',
      Screen: HomePage,
      signIn: 'login.microsoftonline.com',
    },
  ],
};
