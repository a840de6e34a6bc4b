import type { Site } from '../site';
import { links } from './links';
import { MicrosoftSignIn } from './MicrosoftSignIn';
import { OrganizationalSignIn } from './OrganizationalSignIn';
import './theme.css';

export const site: Site = {
  routes: [
    { path: links.microsoft, title: 'signIn.microsoft.title', Screen: MicrosoftSignIn },
    { path: links.organizational, title: 'signIn.organizational.title', Screen: OrganizationalSignIn },
  ],
};
