import * as fc from 'fast-check';
import {
  ROLES,
  type AboutYou,
  type Customer,
  type PlanId,
  type ProfileId,
  type Role,
  type UserChanges,
} from '../../src/core/index';
import type { CommandName, CommandOf } from '../../src/core/shapes/commands';
import { Changes, NewCustomer } from '../../src/core/shapes/forms';
import { ALPINE, CONTOSO, DEFAULT_DIRECTORY, JANE, KELLEY, KELLEY_PERSONAL, TRICIA } from '../../src/scenarios/cast';
import { valuesOf, type Sense } from './fromShapes';
import { ABOUT_KELLEY, CUSTOMER } from './given';

export const anyProfile: fc.Arbitrary<ProfileId> = fc.constantFrom('default', 'default', 'inprivate');
export const anyPlan: fc.Arbitrary<PlanId> = fc.constantFrom<PlanId[]>('business-premium', 'e1', 'e3', 'e5');
export const anyRole: fc.Arbitrary<Role> = fc.constantFrom<Role[]>('user', 'user', ...ROLES);

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

const group = fc.oneof(fc.constantFrom('Group', 'group', '', 'a b', '.', '__proto__'), word);
const account = fc.constantFrom(KELLEY.id, JANE.id, TRICIA.id, KELLEY_PERSONAL.id, 'nobody', '__proto__');

const number = fc.constantFrom('(425) 555-0100', '(206) 555-0142', '(425) 555-0199', '5550100', '', '112');
const typed = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('Kelley', 'a@b.nl', '') },
  fc.string({ maxLength: 120 }),
);

/** What may be changed of a user: each fact said or left out. */
export const anyChanges = valuesOf(Changes, {
  usageLocation: fc.constantFrom('', 'NL', 'US'),
  alternateEmail: fc.constantFrom('', 'somebody@example.com', 'no address'),
  role: anyRole,
}) as fc.Arbitrary<UserChanges>;

export const anyAboutYou: fc.Arbitrary<AboutYou> = fc.oneof(
  fc.constant(ABOUT_KELLEY),
  fc.record(
    { country: typed, firstName: typed, lastName: typed, email: typed, workPhone: typed, organization: typed },
    { noNullPrototype: true },
  ),
);

const anyCustomer: fc.Arbitrary<Customer> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(CUSTOMER) },
  // What is made of its shape is of its type.
  valuesOf(NewCustomer, {}) as fc.Arbitrary<Customer>,
);

/** What is worth trying in a field of any command. */
export const SENSE: Sense = {
  profile: anyProfile,
  directory,
  user,
  users: fc.array(user, { maxLength: 3 }),
  account,
  subscription,
  subscriptions,
  give: subscriptions,
  take: subscriptions,
  userName,
  serviceAdministrator: userName,
  group,
  number,
  plan: anyPlan,
  seats: fc.constantFrom(0, 1, 25, 300, 301, 500_001),
  changes: anyChanges,
  customer: anyCustomer,
  usageLocation: fc.constantFrom('', 'NL'),
  location: fc.constantFrom('West US', ''),
};

/** What is worth trying in one command only. */
export type SenseOf = {
  readonly [Name in CommandName]?: { readonly [Field in keyof CommandOf<Name>]?: fc.Arbitrary<CommandOf<Name>[Field]> };
};
