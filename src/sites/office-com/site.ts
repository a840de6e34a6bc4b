import type { Site } from '../site';
import { HomePage } from './HomePage';
import { PlansPage } from './PlansPage';
import './theme.css';

export const site: Site = {
  routes: [
    { path: 'products.office.com/business', title: 'officeCom.title', Screen: PlansPage },
    // The address without a path is the one that people are told.
    ...['portal.office.com', 'portal.office.com/home'].map((path) => ({
      path,
      title: 'officeCom.home.title' as const,
      Screen: HomePage,
      signIn: 'login.microsoftonline.com',
    })),
  ],
};
