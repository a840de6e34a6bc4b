import { addresses } from '../../../src/map/addresses';
import { ownPages } from '../../../src/map/ownPages';
import { DIRECTORY_TABS, USER_TABS } from '../../../src/map/tabs';

const { azureCom, signIn, azureSignUp, accountCenter, azurePortal, classicPortal } = addresses;
const { officeCom, officeSignUp, adminCenter } = addresses;

const AZURE_TRIAL = '7950cf8c-3c21-404b-a1d6-5e0f3c9b2009';
const PERSONAL_TRIAL = 'd1a743ae-1c58-46f0-b2e7-6f1a4d8c3010';
const GROUP = 'TestResourceGroup';

type Visit = {
  readonly address: string;
  /** Who is signed in while the page is visited; nobody where nothing is said. */
  readonly as?: 'kelley' | 'jane' | 'personal';
};

/** What a page is like that shows the world of a start state: which addresses to visit in it, and as whom. */
export const VISITS: Readonly<Record<string, readonly Visit[]>> = {
  'office-customer': [
    { address: azureCom.home() },
    { address: azureCom.freeTrial() },
    { address: signIn.microsoft() },
    { address: signIn.organizational() },
    { address: signIn.organizational({ to: adminCenter.dashboard() }) },
    { address: 'no.such.site/anywhere' },
    { address: azureSignUp.signUp(), as: 'kelley' },
    { address: azureSignUp.landing(), as: 'kelley' },
    { address: azurePortal.dashboard(), as: 'kelley' },
    { address: azurePortal.subscriptions(), as: 'kelley' },
    { address: classicPortal.directories(), as: 'kelley' },
    { address: adminCenter.dashboard(), as: 'kelley' },
    { address: adminCenter.activeUsers(), as: 'kelley' },
    { address: adminCenter.deletedUsers(), as: 'kelley' },
    { address: adminCenter.subscriptions(), as: 'kelley' },
    { address: adminCenter.bills(), as: 'kelley' },
    { address: adminCenter.licenses(), as: 'kelley' },
    { address: adminCenter.purchase(), as: 'kelley' },
    { address: adminCenter.company(), as: 'kelley' },
    { address: adminCenter.domains(), as: 'kelley' },
    { address: adminCenter.activeUsers(), as: 'jane' },
    { address: adminCenter.dashboard(), as: 'jane' },
    { address: officeSignUp.receipt({ order: '88c0d6b1-2f7e-4a93-b6c4-7a2b5d9e4012' }), as: 'kelley' },
    { address: azureSignUp.signUp(), as: 'personal' },
    { address: adminCenter.activeUsers(), as: 'personal' },
    { address: azurePortal.dashboard(), as: 'personal' },
    { address: classicPortal.home(), as: 'personal' },
  ],
  'azure-customer': [
    { address: ownPages.directoryMap },
    { address: azureSignUp.signUp(), as: 'kelley' },
    { address: azureSignUp.landing(), as: 'kelley' },
    { address: azureSignUp.landing({ waiting: '1' }), as: 'kelley' },
    { address: azurePortal.dashboard(), as: 'kelley' },
    { address: azurePortal.browse(), as: 'kelley' },
    { address: azurePortal.resources(), as: 'kelley' },
    { address: azurePortal.resourceGroups(), as: 'kelley' },
    { address: azurePortal.subscriptions(), as: 'kelley' },
    { address: azurePortal.subscription({ id: AZURE_TRIAL }), as: 'kelley' },
    { address: azurePortal.subscriptionSettings({ id: AZURE_TRIAL }), as: 'kelley' },
    { address: azurePortal.subscriptionUsers({ id: AZURE_TRIAL }), as: 'kelley' },
    { address: azurePortal.subscriptionAccess({ id: AZURE_TRIAL }), as: 'kelley' },
    { address: azurePortal.subscription({ id: 'none' }), as: 'kelley' },
    { address: azurePortal.subscriptions({ directory: 'kelleywalloutlook' }), as: 'kelley' },
    { address: classicPortal.home(), as: 'kelley' },
    { address: classicPortal.directories(), as: 'kelley' },
    ...DIRECTORY_TABS.map((tab): Visit => ({
      address: classicPortal.directory({ directory: 'contoso', tab }),
      as: 'kelley',
    })),
    { address: classicPortal.directory({ directory: 'contoso', tab: 'users', selected: 'jane.gould' }), as: 'kelley' },
    ...USER_TABS.map((tab): Visit => ({
      address: classicPortal.user({ directory: 'contoso', user: 'jane.gould', tab }),
      as: 'kelley',
    })),
    { address: classicPortal.userWithoutTab({ directory: 'contoso', user: 'jane.gould' }), as: 'kelley' },
    { address: classicPortal.user({ directory: 'contoso', user: 'admin', tab: 'profile' }), as: 'kelley' },
    { address: classicPortal.directory({ directory: 'kelleywalloutlook', tab: 'users' }), as: 'kelley' },
    {
      address: classicPortal.user({ directory: 'kelleywalloutlook', user: 'kelley.wall', tab: 'profile' }),
      as: 'kelley',
    },
    { address: classicPortal.directory({ directory: 'nowhere', tab: 'users' }), as: 'kelley' },
    { address: classicPortal.settings({ tab: 'subscriptions' }), as: 'kelley' },
    { address: classicPortal.settings({ tab: 'administrators' }), as: 'kelley' },
    { address: accountCenter.subscriptions(), as: 'kelley' },
    { address: accountCenter.subscription({ id: AZURE_TRIAL }), as: 'kelley' },
    { address: accountCenter.billingHistory({ id: AZURE_TRIAL }), as: 'kelley' },
    { address: accountCenter.subscriptions(), as: 'jane' },
    { address: adminCenter.dashboard(), as: 'kelley' },
    { address: adminCenter.subscriptions(), as: 'kelley' },
    { address: adminCenter.purchase(), as: 'kelley' },
    { address: officeCom.plans() },
    { address: officeCom.homeAsTold(), as: 'kelley' },
    { address: officeCom.home(), as: 'kelley' },
    { address: officeCom.home(), as: 'jane' },
    { address: officeCom.home(), as: 'personal' },
    { address: officeSignUp.form({ plan: 'business-premium' }) },
    { address: officeSignUp.checkOut({ plan: 'business' }), as: 'kelley' },
    { address: officeSignUp.buy({ plan: 'business' }), as: 'kelley' },
    { address: officeSignUp.extend({ plan: 'business' }), as: 'kelley' },
    { address: officeSignUp.checkOut({ plan: 'business' }), as: 'jane' },
    { address: officeSignUp.checkOut({ plan: 'business' }), as: 'personal' },
  ],
  'bought-separately': [
    { address: classicPortal.existingDirectory(), as: 'personal' },
    { address: classicPortal.settings({ tab: 'subscriptions' }), as: 'personal' },
    {
      address: classicPortal.settings({ tab: 'subscriptions', selected: PERSONAL_TRIAL }),
      as: 'personal',
    },
    { address: classicPortal.settings({ tab: 'administrators' }), as: 'personal' },
    { address: azurePortal.resourceGroups(), as: 'personal' },
    { address: azurePortal.resourceGroup({ name: GROUP }), as: 'personal' },
    { address: azurePortal.groupUsers({ name: GROUP }), as: 'personal' },
    { address: azurePortal.addAccess({ name: GROUP }), as: 'personal' },
    { address: azurePortal.createResourceGroup(), as: 'personal' },
    { address: azurePortal.resourceGroup({ name: GROUP }), as: 'jane' },
    { address: azurePortal.createResourceGroup(), as: 'jane' },
    { address: classicPortal.existingDirectory(), as: 'jane' },
    { address: classicPortal.settingsWithoutTab(), as: 'jane' },
    { address: classicPortal.signedOut() },
  ],
  'enterprise-agreement': [
    { address: azureSignUp.signUp(), as: 'kelley' },
    { address: azurePortal.support(), as: 'kelley' },
    { address: officeSignUp.checkOut({ plan: 'e3' }), as: 'kelley' },
    { address: officeSignUp.buy({ plan: 'e3' }), as: 'kelley' },
    { address: adminCenter.purchase(), as: 'kelley' },
  ],
  blank: [
    { address: azurePortal.subscriptions(), as: 'personal' },
    { address: classicPortal.directories(), as: 'personal' },
    { address: accountCenter.subscriptions(), as: 'personal' },
  ],
};

/** Pages of the simulator itself, while there is a run of a lesson. */
export const OWN_PAGES: readonly string[] = [
  '',
  '?organization=Fabrikam&colour=f2c14e',
  'article',
  'article?part=figure-9',
  'desk',
  'join',
  'lessons/office-first',
  'lessons/people-and-licences?admin=1',
  'lessons/office-first/package',
  'report',
  'report?hand-in',
  'result',
  'room',
  // One of the first lesson.
  'result?code=OT1-1HQPCSK9CDJJTSK9E9SQ80841D76YVVJ41J6A82QD5T07W017H8G0MG0081G3WG5AW5TVJQY28T5CY1RYC',
  'runs',
];

/** Whether an address is one of a route: `portal.azure.com/subscriptions/1` of `portal.azure.com/subscriptions/:id`. */
export function isOfRoute(address: string, route: string): boolean {
  const parts = (address.split('?')[0] ?? '').split('/');
  const pattern = route.split('/');
  return parts.length === pattern.length && pattern.every((part, at) => part.startsWith(':') || part === parts[at]);
}
