import {
  evolveAll,
  type AzureSubscription,
  type Directory,
  type Office365Subscription,
  type ResourceGroup,
  type User,
  type World,
} from '../../src/core/index';
import { CONTOSO, directory, guest, JANE, KELLEY, member, TRICIA } from '../../src/scenarios/cast';
import { givenStart, usersIn } from '../kit/given';

export const { world: office } = givenStart('office-customer');
export const { world: azure } = givenStart('azure-customer');
const { world: separate } = givenStart('bought-separately');

function inDirectory(world: World, id: string, change: (directory: Directory) => Partial<Directory>): World {
  const directories = world.directories.map((one) => (one.id === id ? { ...one, ...change(one) } : one));
  return { ...world, directories };
}

function ofUser(id: string, changes: Partial<User>): World {
  return inDirectory(office, CONTOSO.id, (one) => ({
    users: [usersIn(one).map((user) => (user.id === id ? { ...user, ...changes } : user))],
  }));
}

export function ofOffice365(changes: Partial<Office365Subscription>): World {
  const office365Subscriptions = office.office365Subscriptions.map((one) => ({ ...one, ...changes }));
  return { ...office, office365Subscriptions };
}

/** Contoso twenty more times, under other names, with Kelley as a guest in the first so many of them. */
export function manyDirectories(guests: number): World {
  const more = Array.from({ length: 21 }, (_, at) => at).flatMap((at) => {
    const one = { id: `directory ${at}`, name: `Contoso ${at}`, initialDomain: `contoso${at}.onmicrosoft.com` };
    const { firstName, lastName } = KELLEY;
    const account = {
      account: KELLEY.id,
      source: 'other-directory',
      userName: `kelley${at}`,
      firstName,
      lastName,
    } as const;
    const admin = { id: `admin ${at}`, name: 'admin', firstName: 'Some', lastName: 'Admin' };
    const made = [directory(one), member(one, admin, { role: 'global-admin' })];
    return at < guests ? [...made, guest(one, `guest ${at}`, account, 'user')] : made;
  });
  return evolveAll(office, more);
}

function ofAzure(changes: Partial<AzureSubscription>): World {
  return { ...azure, azureSubscriptions: azure.azureSubscriptions.map((one) => ({ ...one, ...changes })) };
}

function groupOf(subscription: string, ...accounts: string[]): ResourceGroup {
  const access = accounts.map((account) => ({ account, role: 'reader' as const }));
  return { subscription, name: 'Group', location: 'West US', access };
}

const TRIAL = azure.azureSubscriptions[0]?.id ?? '';
const SUBSCRIPTION = office.office365Subscriptions[0]?.id ?? '';

const ACCESS =
  'everybody with access to a subscription or a resource group is, or was, a user of the directory that it trusts';

/** Worlds that no command makes: each breaks one sentence, and the table holds for every sentence at least one. */
export const BROKEN: readonly (readonly [sentence: string, how: string, world: World])[] = [
  [
    'a subscription is in exactly one directory',
    'an Azure subscription names a directory that is not there',
    { ...azure, azureSubscriptions: azure.azureSubscriptions.map((one) => ({ ...one, directory: 'nowhere' })) },
  ],
  [
    'a subscription is in exactly one directory',
    'a subscription is listed twice',
    { ...azure, azureSubscriptions: [...azure.azureSubscriptions, ...azure.azureSubscriptions] },
  ],
  [
    'a subscription is in exactly one directory',
    'an Azure and an Office 365 subscription have the same id',
    {
      ...separate,
      azureSubscriptions: separate.azureSubscriptions.map((one) => ({ ...one, id: SUBSCRIPTION })),
    },
  ],
  [
    'every organizational account is a member of exactly one directory',
    'a member of Contoso is a member of Alpine Ski House too',
    evolveAll(azure, [
      member(
        { ...CONTOSO, id: azure.directories[1]?.id ?? '', initialDomain: 'alpineskihouse.onmicrosoft.com' },
        { ...JANE, name: 'jane' },
      ),
    ]),
  ],
  [
    'an account has one row in a directory, and rows in twenty directories at most',
    'a member of Contoso is a guest there as well',
    evolveAll(office, [
      guest(
        CONTOSO,
        'a second row',
        {
          account: JANE.id,
          source: 'other-directory',
          userName: 'jane@elsewhere.com',
          firstName: 'Jane',
          lastName: 'Gould',
        },
        'user',
      ),
    ]),
  ],
  [
    'an account has one row in a directory, and rows in twenty directories at most',
    'an account is in its home and in twenty more directories',
    manyDirectories(20),
  ],
  [
    'an Azure subscription is owned by one account that exists, or was deleted',
    'the owner is nobody',
    ofAzure({ accountAdministrator: 'nobody' }),
  ],
  [
    'an Azure subscription is owned by one account that exists, or was deleted',
    'the owner is a guest’s row and not an account',
    { ...separate, microsoftAccounts: [] },
  ],
  [
    'every directory has a global administrator',
    'the only one is a billing administrator',
    ofUser(KELLEY.id, { role: 'billing-admin' }),
  ],
  ['every directory has a global administrator', 'the only one is blocked', ofUser(KELLEY.id, { signInBlocked: true })],
  [
    'every directory has a global administrator',
    'a directory is empty',
    evolveAll(office, [directory({ ...CONTOSO, id: 'empty', initialDomain: 'empty.onmicrosoft.com' })]),
  ],
  [
    'user names are unique in a directory, letter case aside',
    'two users differ by letter case only',
    ofUser(TRICIA.id, { userName: 'Jane.GOULD@contoso.onmicrosoft.com' }),
  ],
  [
    'a member’s user name ends in a domain of the directory',
    'a member has a name at another domain',
    ofUser(TRICIA.id, { userName: 'tricia.lawson@fabrikam.com' }),
  ],
  [
    'a member’s user name ends in a domain of the directory',
    'a member has a name without a domain',
    ofUser(TRICIA.id, { userName: 'tricia.lawson' }),
  ],
  [
    'initial domains are unique in the world',
    'two directories have one initial domain',
    inDirectory(azure, azure.directories[2]?.id ?? '', () => ({ initialDomain: CONTOSO.initialDomain })),
  ],
  ['assigned licences never exceed the seats', 'three users hold two seats', ofOffice365({ seats: 2 })],
  [
    'a licence has a usage location, and is of a subscription of the same directory',
    'a licensed user is nowhere',
    ofUser(JANE.id, { usageLocation: '' }),
  ],
  [
    'a licence has a usage location, and is of a subscription of the same directory',
    'a licence is of a subscription that is not there',
    { ...office, office365Subscriptions: [] },
  ],
  [
    'a licence has a usage location, and is of a subscription of the same directory',
    'a licence is of another directory’s subscription',
    {
      ...azure,
      office365Subscriptions: office.office365Subscriptions.map((one) => ({
        ...one,
        directory: azure.directories[1]?.id ?? '',
      })),
      directories: office.directories.concat(azure.directories.slice(1)),
    },
  ],
  [
    'a Co-administrator is an account that exists, or was deleted, and not the Service Administrator too',
    'it is nobody',
    ofAzure({ coAdministrators: ['nobody'] }),
  ],
  [
    'a Co-administrator is an account that exists, or was deleted, and not the Service Administrator too',
    'the Service Administrator is one of them',
    ofAzure({ coAdministrators: [KELLEY.id] }),
  ],
  [ACCESS, 'somebody of another directory has', { ...azure, resourceGroups: [groupOf(TRIAL, 'nobody')] }],
  [
    ACCESS,
    'somebody of another directory has it to a whole subscription',
    ofAzure({ access: [{ account: 'nobody', role: 'reader' }] }),
  ],
  [
    'a resource group is in one subscription that there is, under a name that no other has there',
    'its subscription is gone',
    { ...azure, resourceGroups: [groupOf('no subscription')] },
  ],
  [
    'a resource group is in one subscription that there is, under a name that no other has there',
    'two differ in letter case only',
    { ...azure, resourceGroups: [groupOf(TRIAL), { ...groupOf(TRIAL), name: 'GROUP' }] },
  ],
  [
    'a deleted user holds no licence',
    'Jane was deleted and kept her seat',
    inDirectory(office, CONTOSO.id, (one) => ({
      users: [usersIn(one).filter(({ id }) => id !== JANE.id)],
      deletedUsers: usersIn(one).flatMap((user) => (user.id === JANE.id ? [{ user, deleted: office.date }] : [])),
    })),
  ],
  [
    'a row of a directory has an id that no other row has, deleted ones included',
    'a guest has the id of a guest elsewhere',
    inDirectory(azure, azure.directories[1]?.id ?? '', (one) => ({
      users: [
        usersIn(one).map((user, at) => (at === 1 ? { ...user, id: usersIn(azure.directories[2])[1]?.id ?? '' } : user)),
      ],
    })),
  ],
  [
    'a row of a directory has an id that no other row has, deleted ones included',
    'a user is there and was deleted at once',
    inDirectory(azure, CONTOSO.id, (one) => ({
      deletedUsers: usersIn(one)
        .slice(1, 2)
        .map((user) => ({ user, deleted: azure.date })),
    })),
  ],
  [
    'a guest’s account exists, or was deleted',
    'the directory that it came from is gone',
    { ...azure, directories: azure.directories.slice(1), azureSubscriptions: [] },
  ],
  ['a guest’s account exists, or was deleted', 'its Microsoft account is gone', { ...azure, microsoftAccounts: [] }],
  [
    'the Service Administrator is an account that exists, or was deleted',
    'it is nobody',
    ofAzure({ serviceAdministrator: 'nobody' }),
  ],
];
