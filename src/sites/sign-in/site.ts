import { addresses } from '../../map/addresses';
import type { Site } from '../site';
import { MicrosoftSignIn } from './MicrosoftSignIn';
import { OrganizationalSignIn } from './OrganizationalSignIn';
import './theme.css';

export const site: Site = {
  routes: [
    { path: addresses.signIn.microsoft.pattern, title: 'signIn.microsoft.title', Screen: MicrosoftSignIn },
    {
      path: addresses.signIn.organizational.pattern,
      title: 'signIn.organizational.title',
      Screen: OrganizationalSignIn,
    },
  ],
};
