import { addresses } from '../../map/addresses';
import type { Site } from '../site';
import { HomePage } from './HomePage';
import { PlansPage } from './PlansPage';
import './theme.css';

export const site: Site = {
  routes: [
    { path: addresses.officeCom.plans.pattern, title: 'officeCom.title', Screen: PlansPage },
    // The second is the one that people are told.
    ...[addresses.officeCom.home, addresses.officeCom.homeAsTold].map(({ pattern }) => ({
      path: pattern,
      title: 'officeCom.home.title' as const,
      Screen: HomePage,
      signIn: addresses.signIn.organizational(),
    })),
  ],
};
