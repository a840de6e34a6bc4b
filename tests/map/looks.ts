import { addresses } from '../../src/map/addresses';
import { KELLEY_ADMIN, PART, THREE_PARTS } from '../kit/given';
import { KELLEY_WALL } from '../sites/classic-portal/bringingTogether';
import type { Look } from './look';
import { ACCOUNT_CENTER, AZURE, AZURE_PORTAL } from './looksAtAzure';
import { CLASSIC_PORTAL } from './looksAtClassicPortal';
import { ADMIN_CENTER, OFFICE } from './looksAtOffice';

const home = addresses.azureCom.home();
const WINDOW: readonly Look[] = [
  // Its parts come one after the other.
  { at: '', press: ['start.resume'] },
  { at: '', press: ['start.blank'] },
  { at: home, as: KELLEY_ADMIN, press: ['shell.run', 'shell.shareLink', 'shell.copyLink'] },
  { at: home, as: KELLEY_ADMIN, press: ['shell.calendar', 'shell.calendar.day'] },
  { at: home, as: KELLEY_ADMIN, press: ['shell.account', 'shell.signOut'] },
  { at: home, press: ['shell.account', 'shell.signInAs'] },
  { at: `${home}?beside=${home}`, press: ['shell.private'] },
  { at: `${home}?beside=${home}&stage`, press: ['shell.main.zoomIn', 'shell.beside.zoomOut'] },
  { at: `${home}?map`, as: KELLEY_ADMIN, press: ['map.table'] },
  { at: home, press: ['shell.main.openBeside', 'shell.beside.close'] },
  {
    at: `${home}?timeline`,
    as: KELLEY_ADMIN,
    after: [...THREE_PARTS, PART.agree],
    press: ['timeline.whatIf', 'what-if.account', 'what-if.goOn'],
  },
  { at: home, as: KELLEY_ADMIN, after: [...THREE_PARTS, PART.agree], press: ['shell.whatIfOffer'] },
  { at: `${home}?at=0`, as: KELLEY_ADMIN, press: ['shell.present'] },
];

const SIGN_IN: readonly Look[] = [
  { at: addresses.signIn.microsoft() },
  { at: addresses.signIn.organizational({ to: addresses.azureCom.freeTrial() }) },
  { at: addresses.signIn.organizational({ to: addresses.adminCenter.dashboard() }) },
  {
    at: addresses.signIn.organizational({ to: addresses.azureCom.home(), user: KELLEY_WALL }),
    start: 'same-address',
    press: ['sign-in.trainingPassword', 'sign-in.signIn'],
  },
];

/** By the area that a name begins with: looks that together show every target of it. */
export const LOOKS = {
  window: { areas: ['start', 'shell', 'map', 'timeline', 'what-if'], looks: WINDOW },
  'sign-in': { areas: ['sign-in'], looks: SIGN_IN },
  'azure-com': { areas: ['azure-com', 'azure-sign-up'], looks: AZURE },
  'account-center': { areas: ['account-center'], looks: ACCOUNT_CENTER },
  'azure-portal': { areas: ['azure-portal'], looks: AZURE_PORTAL },
  'classic-portal': { areas: ['classic-portal'], looks: CLASSIC_PORTAL },
  office: { areas: ['office-com', 'office-sign-up'], looks: OFFICE },
  'admin-center': { areas: ['admin-center'], looks: ADMIN_CENTER },
} as const;
