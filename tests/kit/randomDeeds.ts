import * as fc from 'fast-check';
import {
  ACCESS_ROLES,
  ROLES,
  type AccountKind,
  type Command,
  type Customer,
  type NewUserId,
  type PlanId,
  type ProfileId,
  type Role,
  type UserChanges,
} from '../../src/core/index';
import { ALPINE, CONTOSO, DEFAULT_DIRECTORY, JANE, KELLEY, KELLEY_PERSONAL, TRICIA } from '../../src/scenarios/cast';
import { CUSTOMER } from './given';

export type Commands<T extends Command['type']> = { [K in T]: fc.Arbitrary<Extract<Command, { type: K }>> };

/** Objects as commands are: with a prototype, so that they are what JSON makes of them. */
export function plain<T>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc.record<T>(parts, { noNullPrototype: true });
}

export const anyProfile: fc.Arbitrary<ProfileId> = fc.constantFrom('default', 'default', 'inprivate');
export const anyPlan: fc.Arbitrary<PlanId> = fc.constantFrom<PlanId[]>('business-premium', 'e1', 'e3', 'e5');
export const anyRole: fc.Arbitrary<Role> = fc.constantFrom<Role[]>('user', 'user', ...ROLES);

const profile = anyProfile;
const anyKind = fc.constantFrom<AccountKind[]>('microsoft', 'organizational');
const word = fc.oneof(fc.constantFrom('', ' ', 'Kelley', 'constructor', '__proto__'), fc.string({ maxLength: 120 }));
const directory = fc.constantFrom(CONTOSO.id, ALPINE.id, DEFAULT_DIRECTORY.id, 'directory fabrikam', 'nowhere', '');
const user = fc.constantFrom(
  KELLEY.id,
  JANE.id,
  TRICIA.id,
  'fabrikam user 0',
  'fabrikam user 1',
  'nobody',
  '__proto__',
);
const users = fc.array(user, { maxLength: 3 });
const subscription = fc.constantFrom(
  '3f0c6a5e-8a1d-4d0e-9c55-0d7b5f0e3011',
  '7950cf8c-3c21-404b-a1d6-5e0f3c9b2009',
  'fabrikam office',
  'none',
);
const subscriptions = fc.array(subscription, { maxLength: 3 });
const userName = fc.oneof(
  fc.constantFrom('new.user@contoso.onmicrosoft.com', 'ADMIN@contoso.onmicrosoft.com', 'kelley.wall@outlook.com'),
  fc.constantFrom('', '@', 'a@b@c', '.@contoso.onmicrosoft.com', 'somebody@fabrikam.com', '__proto__'),
  word,
);

const details = fc.record(
  { displayName: word, firstName: word, jobTitle: word, department: word, usageLocation: fc.constantFrom('', 'NL') },
  { requiredKeys: [], noNullPrototype: true },
);

/** What may be changed of a user: each fact said or left out. */
export const anyChanges: fc.Arbitrary<UserChanges> = fc.record(
  {
    displayName: word,
    usageLocation: fc.constantFrom('', 'NL', 'US'),
    phone: word,
    alternateEmail: fc.constantFrom('', 'somebody@example.com', 'no address'),
    role: anyRole,
    signInBlocked: fc.boolean(),
  },
  { requiredKeys: [], noNullPrototype: true },
);

export const anyCustomer: fc.Arbitrary<Customer> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(CUSTOMER) },
  plain({ country: word, firstName: word, lastName: word, email: word, phone: word, company: word, size: word }),
);

export const anyUserId: fc.Arbitrary<NewUserId> = plain({
  name: fc.oneof(fc.constantFrom('kelley', 'admin', 'a.b-c_d', '', '.', '__proto__'), fc.string()),
  domainName: fc.oneof(
    fc.constantFrom('wingtip', 'tailspin', 'adatum', 'proseware', 'Contoso', 'fabrikam', ''),
    fc.stringMatching(/^[A-Za-z][a-z0-9]{0,30}$/),
    fc.string(),
  ),
});

type PeopleCommand = 'addUser' | 'addGuest' | 'editUsers' | 'deleteUsers' | 'restoreUser' | 'resetPasswords';

/** What may be asked of the users of a directory, sensible or not. */
export const anyOfPeople: Commands<PeopleCommand> = {
  addUser: fc.record(
    {
      type: fc.constant('addUser'),
      profile,
      directory,
      userName,
      role: anyRole,
      details,
      give: subscriptions,
    },
    { requiredKeys: ['type', 'profile', 'directory', 'userName', 'role', 'details'], noNullPrototype: true },
  ),
  addGuest: plain({ type: fc.constant('addGuest'), profile, directory, kind: anyKind, userName, role: anyRole }),
  editUsers: fc.record(
    {
      type: fc.constant('editUsers'),
      profile,
      directory,
      users,
      changes: anyChanges,
      give: subscriptions,
      take: subscriptions,
    },
    { requiredKeys: ['type', 'profile', 'directory', 'users', 'changes'], noNullPrototype: true },
  ),
  deleteUsers: plain({ type: fc.constant('deleteUsers'), profile, directory, users }),
  restoreUser: plain({ type: fc.constant('restoreUser'), profile, directory, user }),
  resetPasswords: plain({ type: fc.constant('resetPasswords'), profile, directory, users }),
};

type AssociateCommand =
  | 'createDirectory'
  | 'beginAssociation'
  | 'confirmAssociation'
  | 'giveUpAssociation'
  | 'changeDirectory'
  | 'addCoAdministrator'
  | 'editCoAdministrator'
  | 'createResourceGroup'
  | 'giveAccess'
  | 'takeAccess';

const group = fc.oneof(fc.constantFrom('Group', 'group', '', 'a b', '.', '__proto__'), word);
const account = fc.constantFrom(KELLEY.id, JANE.id, TRICIA.id, KELLEY_PERSONAL.id, 'nobody', '__proto__');

/** What may be asked of directories, administrators and resource groups, sensible or not. */
export const anyOfAssociating: Commands<AssociateCommand> = {
  createDirectory: plain({
    type: fc.constant('createDirectory'),
    profile,
    name: word,
    domainName: fc.constantFrom('wingtip', 'tailspin', 'contoso', '', '1', 'a b', '__proto__'),
    country: fc.constantFrom('NL', ''),
  }),
  beginAssociation: plain({ type: fc.constant('beginAssociation'), profile }),
  confirmAssociation: plain({ type: fc.constant('confirmAssociation'), profile }),
  giveUpAssociation: plain({ type: fc.constant('giveUpAssociation'), profile }),
  changeDirectory: plain({ type: fc.constant('changeDirectory'), profile, subscription, directory }),
  addCoAdministrator: fc.record(
    { type: fc.constant('addCoAdministrator'), profile, userName, kind: anyKind, subscriptions },
    { requiredKeys: ['type', 'profile', 'userName', 'subscriptions'], noNullPrototype: true },
  ),
  editCoAdministrator: plain({
    type: fc.constant('editCoAdministrator'),
    profile,
    account,
    give: subscriptions,
    take: subscriptions,
  }),
  createResourceGroup: plain({
    type: fc.constant('createResourceGroup'),
    profile,
    subscription,
    group,
    location: fc.constantFrom('West US', ''),
  }),
  giveAccess: plain({
    type: fc.constant('giveAccess'),
    profile,
    subscription,
    group,
    user,
    role: fc.constantFrom(...ACCESS_ROLES),
  }),
  takeAccess: plain({ type: fc.constant('takeAccess'), profile, subscription, group, account }),
};

type Office365Command =
  | 'startOffice365Trial'
  | 'introduceCustomer'
  | 'chooseUserId'
  | 'sendSignUpCode'
  | 'signUpForOffice365'
  | 'editAzureSubscription'
  | 'upgradeAzureSubscription'
  | 'cancelAzureSubscription';

/** What may be asked of Office 365 and of the Account Center, sensible or not. */
export const anyOfOffice365: Commands<Office365Command> = {
  startOffice365Trial: plain({ type: fc.constant('startOffice365Trial'), profile, plan: anyPlan }),
  introduceCustomer: plain({ type: fc.constant('introduceCustomer'), profile, plan: anyPlan, customer: anyCustomer }),
  chooseUserId: plain({ type: fc.constant('chooseUserId'), profile, userId: anyUserId }),
  sendSignUpCode: plain({
    type: fc.constant('sendSignUpCode'),
    profile,
    number: fc.constantFrom('(425) 555-0100', '(206) 555-0199', '112', ''),
    channel: fc.constantFrom('text', 'call'),
  }),
  signUpForOffice365: plain({ type: fc.constant('signUpForOffice365'), profile, matches: fc.boolean() }),
  editAzureSubscription: fc.record(
    {
      type: fc.constant('editAzureSubscription'),
      profile,
      subscription,
      name: word,
      serviceAdministrator: userName,
      kind: anyKind,
    },
    {
      requiredKeys: ['type', 'profile', 'subscription', 'name', 'serviceAdministrator'],
      noNullPrototype: true,
    },
  ),
  upgradeAzureSubscription: plain({ type: fc.constant('upgradeAzureSubscription'), profile, subscription, name: word }),
  cancelAzureSubscription: plain({ type: fc.constant('cancelAzureSubscription'), profile, subscription }),
};
