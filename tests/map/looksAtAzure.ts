import type { Command } from '../../src/core/index';
import { addresses } from '../../src/map/addresses';
import { JANE } from '../../src/scenarios/cast';
import { KELLEY_ADMIN, KELLEY_OUTLOOK, PART, THREE_PARTS } from '../kit/given';
import { anotherSubscription, associated } from '../sites/classic-portal/bringingTogether';
import { AZURE_TRIAL, type Look } from './look';

const profile = 'default';
const days = (number: number): Command => ({ type: 'letTimePass', minutes: number * 24 * 60 });

const SIGN_UP: Look = { at: addresses.azureSignUp.signUp(), as: KELLEY_ADMIN };
export const AZURE: readonly Look[] = [
  { at: addresses.azureCom.home() },
  { at: addresses.azureCom.freeTrial() },
  SIGN_UP,
  { ...SIGN_UP, after: [PART.aboutYou] },
  { ...SIGN_UP, after: [PART.aboutYou, PART.sendCode] },
  { ...SIGN_UP, after: THREE_PARTS.slice(0, -1) },
  { ...SIGN_UP, after: THREE_PARTS },
  { ...SIGN_UP, start: 'azure-customer' },
  { ...SIGN_UP, start: 'enterprise-agreement' },
  { at: addresses.azureSignUp.landing(), start: 'azure-customer', as: KELLEY_ADMIN },
];

/** A Pay-As-You-Go subscription that was canceled, which its Account Administrator can have back. */
const CANCELED: Look['after'] = [
  { type: 'upgradeAzureSubscription', profile, subscription: AZURE_TRIAL, name: 'Pay-As-You-Go' },
  { type: 'cancelAzureSubscription', profile, subscription: AZURE_TRIAL },
];
const ACCOUNT: Look = {
  at: addresses.accountCenter.subscription({ id: AZURE_TRIAL }),
  start: 'azure-customer',
  as: KELLEY_ADMIN,
};
export const ACCOUNT_CENTER: readonly Look[] = [
  { ...ACCOUNT, press: ['account-center.edit'] },
  { ...ACCOUNT, press: ['account-center.cancel'] },
  { ...ACCOUNT, after: CANCELED },
  { ...ACCOUNT, at: addresses.accountCenter.subscriptions(), press: ['account-center.upgrade'] },
];

const inWeb = { profile, subscription: AZURE_TRIAL, group: 'Web' } as const;
const web = { name: 'Web', subscription: AZURE_TRIAL };
const PORTAL: Look = { at: addresses.azurePortal.dashboard(), start: 'azure-customer', as: KELLEY_ADMIN };
const WEB: Look = {
  ...PORTAL,
  at: addresses.azurePortal.groupUsers(web),
  after: [
    { type: 'createResourceGroup', location: 'West US', ...inWeb },
    { type: 'giveAccess', user: JANE.id, role: 'reader', ...inWeb },
  ],
};
export const AZURE_PORTAL: readonly Look[] = [
  { ...PORTAL, press: ['azure-portal.account'] },
  { ...PORTAL, press: ['azure-portal.notifications'] },
  { ...PORTAL, at: addresses.azurePortal.browse() },
  { ...PORTAL, at: addresses.azurePortal.subscriptions() },
  { ...PORTAL, at: addresses.azurePortal.subscriptions(), start: 'office-customer' },
  { ...PORTAL, at: addresses.azurePortal.subscription({ id: AZURE_TRIAL }) },
  { ...PORTAL, at: addresses.azurePortal.subscription({ id: AZURE_TRIAL }), after: [days(30)] },
  { ...PORTAL, at: addresses.azurePortal.subscription({ id: AZURE_TRIAL }), after: CANCELED },
  { ...PORTAL, at: addresses.azurePortal.subscriptionSettings({ id: AZURE_TRIAL }) },
  { ...PORTAL, at: addresses.azurePortal.subscriptionAccess({ id: AZURE_TRIAL }) },
  { ...PORTAL, at: addresses.azurePortal.subscriptionAccess({ id: AZURE_TRIAL }), press: ['azure-portal.addUsers'] },
  { at: addresses.azurePortal.subscriptions(), besides: [anotherSubscription], as: KELLEY_OUTLOOK },
  { at: addresses.azurePortal.subscriptions(), start: 'bought-separately', as: KELLEY_OUTLOOK },
  {
    at: addresses.azurePortal.dashboard(),
    start: 'bought-separately',
    after: associated,
    press: ['azure-portal.account'],
  },
  { ...WEB, at: addresses.azurePortal.resourceGroups() },
  { ...WEB, at: addresses.azurePortal.resourceGroup(web) },
  { ...WEB, press: ['azure-portal.subscriptionAdmins'] },
  { ...WEB, press: ['azure-portal.removeAccess'] },
  { ...WEB, at: addresses.azurePortal.addAccess(web) },
  { ...PORTAL, at: addresses.azurePortal.createResourceGroup() },
  { ...PORTAL, at: addresses.azurePortal.support() },
];
