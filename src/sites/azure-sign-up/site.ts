import type { Site } from '../site';
import { SignUpLanding } from './SignUpLanding';
import { SignUpPage } from './SignUpPage';
import './theme.css';

export const site: Site = {
  routes: [
    {
      path: 'account.windowsazure.com/signup',
      title: 'azureSignUp.title',
      Screen: SignUpPage,
      signIn: 'login.live.com',
    },
    {
      path: 'account.windowsazure.com/signuplanding',
      title: 'azureSignUp.landing.title',
      Screen: SignUpLanding,
      signIn: 'login.live.com',
    },
  ],
};
