import type { Site } from '../site';
import { FreeTrial } from './FreeTrial';
import { Home } from './Home';
import { links } from './links';
import './theme.css';

export const site: Site = {
  routes: [
    { path: links.home, title: 'azureCom.home.title', Screen: Home },
    { path: links.freeTrial, title: 'azureCom.freeTrial.title', Screen: FreeTrial },
  ],
};
