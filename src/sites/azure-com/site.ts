import { addresses } from '../../map/addresses';
import type { Site } from '../site';
import { FreeTrial } from './FreeTrial';
import { Home } from './Home';
import './theme.css';

export const site: Site = {
  routes: [
    { path: addresses.azureCom.home.pattern, title: 'azureCom.home.title', Screen: Home },
    { path: addresses.azureCom.freeTrial.pattern, title: 'azureCom.freeTrial.title', Screen: FreeTrial },
  ],
};
