import * as v from 'valibot';
import type { AboutYou, Customer, Event, NewUserId, UserDetails } from '../core/index';
import {
  AccessRoleName,
  Count,
  DateOfWorld,
  Flag,
  Id,
  Ids,
  Kind,
  mayLack,
  MOST_IN_A_LIST,
  Offer,
  type PartsOf,
  type PartsOfAll,
  Plan,
  Profile,
  RoleName,
  Sending,
  Source,
  Text,
  unionOf,
} from './parseParts';

const DETAILS = {
  displayName: Text,
  firstName: Text,
  lastName: Text,
  usageLocation: Text,
  alternateEmail: Text,
  phone: Text,
  jobTitle: Text,
  department: Text,
} satisfies PartsOf<UserDetails, never>;

export const SomeDetails = v.strictObject(mayLack(DETAILS));
export const Changes = v.strictObject(mayLack({ ...DETAILS, role: RoleName, signInBlocked: Flag }));

export const AboutSomebody = v.strictObject({
  country: Text,
  firstName: Text,
  lastName: Text,
  email: Text,
  workPhone: Text,
  organization: Text,
} satisfies PartsOf<AboutYou, never>);

export const NewCustomer = v.strictObject({
  country: Text,
  firstName: Text,
  lastName: Text,
  email: Text,
  phone: Text,
  company: Text,
  size: Text,
} satisfies PartsOf<Customer, never>);

export const UserIdWish = v.strictObject({ name: Text, domainName: Text } satisfies PartsOf<NewUserId, never>);

const inDirectory = { directory: Id, users: Ids };
const sentCode = { number: Text, channel: Sending, code: Id, sent: DateOfWorld };

const EVENTS = {
  DirectoryCreated: {
    directory: Id,
    name: Text,
    initialDomain: Text,
    country: Text,
    enterpriseAgreement: v.exactOptional(Flag),
  },
  UserAdded: {
    directory: Id,
    user: Id,
    account: Id,
    source: Source,
    userName: Text,
    role: RoleName,
    ...mayLack(DETAILS),
  },
  UsersChanged: { ...inDirectory, changes: Changes },
  UsersDeleted: inDirectory,
  UserRestored: { directory: Id, user: Id },
  PasswordsReset: inDirectory,
  MicrosoftAccountCreated: { id: Id, email: Text, firstName: Text, lastName: Text },
  SignedIn: { profile: Profile, account: Id, kind: Kind },
  SignedOut: { profile: Profile },
  AboutYouFilledIn: { account: Id, aboutYou: AboutSomebody },
  VerificationCodeSent: { account: Id, ...sentCode },
  VerificationCodeMistyped: { account: Id },
  PhoneVerified: { account: Id },
  CardVerified: { account: Id },
  CustomerIntroduced: { profile: Profile, plan: Plan, customer: NewCustomer },
  UserIdChosen: { profile: Profile, userId: UserIdWish },
  SignUpCodeSent: { profile: Profile, ...sentCode },
  SignUpCodeMistyped: { profile: Profile },
  AzureSubscriptionCreated: { subscription: Id, name: Text, offer: Offer, directory: Id, accountAdministrator: Id },
  AzureSubscriptionEdited: { subscription: Id, name: Text, serviceAdministrator: Id },
  AzureSubscriptionUpgraded: { subscription: Id, name: Text },
  AzureSubscriptionCanceled: { subscription: Id },
  Office365SubscriptionCreated: {
    subscription: Id,
    plan: Plan,
    directory: Id,
    seats: Count,
    trial: Flag,
    order: Id,
  },
  LicencesAssigned: { ...inDirectory, subscription: Id },
  LicencesRemoved: { ...inDirectory, subscription: Id },
  SubscriptionDirectoryChanged: { subscription: Id, directory: Id },
  CoAdministratorAdded: { account: Id, subscriptions: Ids },
  CoAdministratorRemoved: { account: Id, subscriptions: Ids },
  AssociationBegun: { profile: Profile, account: Id },
  AssociationConfirmed: { profile: Profile, directory: Id },
  AssociationGivenUp: { profile: Profile },
  ResourceGroupCreated: { subscription: Id, group: Text, location: Text },
  AccessGiven: { subscription: Id, group: Text, account: Id, role: AccessRoleName },
  AccessTaken: { subscription: Id, group: Text, account: Id },
  FavouritesChanged: { account: Id, services: v.pipe(v.array(Text), v.maxLength(MOST_IN_A_LIST)) },
  TimePassed: { date: DateOfWorld },
} satisfies PartsOfAll<Event, 'type'>;

/** Any fact that core knows, with what it holds. */
export const AnyEvent = unionOf<Event, 'type'>('type', EVENTS);
