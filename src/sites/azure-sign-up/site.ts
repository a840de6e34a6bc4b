import { addresses } from '../../map/addresses';
import type { Site } from '../site';
import { SignUpLanding } from './landing/SignUpLanding';
import { SignUpPage } from './form/SignUpPage';
import './theme.css';

export const site: Site = {
  routes: [
    {
      path: addresses.azureSignUp.signUp.pattern,
      title: 'azureSignUp.title',
      Screen: SignUpPage,
      signIn: addresses.signIn.microsoft(),
    },
    {
      path: addresses.azureSignUp.landing.pattern,
      title: 'azureSignUp.landing.title',
      Screen: SignUpLanding,
      signIn: addresses.signIn.microsoft(),
    },
  ],
};
