import * as v from 'valibot';
import { AboutSomebody, Changes, DETAILS, NewCustomer, SENT_CODE, UserIdWish } from './forms';
import { mayLack, unionOf, type AnyOf, type MessagesOf } from './messages';
import {
  AccessRoleName,
  Count,
  DateOfWorld,
  Flag,
  Id,
  Ids,
  Kind,
  NewId,
  Offer,
  Plan,
  Profile,
  RoleName,
  Source,
  Text,
  Texts,
} from './parts';

const usersOfDirectory = { directory: Id, users: Ids };

/** What each event holds, by its name. */
export const EVENTS = {
  DirectoryCreated: {
    directory: NewId,
    name: Text,
    initialDomain: Text,
    country: Text,
    enterpriseAgreement: v.exactOptional(Flag),
  },
  UserAdded: {
    directory: Id,
    user: NewId,
    account: Id,
    source: Source,
    userName: Text,
    role: RoleName,
    ...mayLack(DETAILS),
  },
  UsersChanged: { ...usersOfDirectory, changes: Changes },
  UsersDeleted: usersOfDirectory,
  UserRestored: { directory: Id, user: Id },
  /** The new password is the training password, as everybody's is: there is nothing to keep. */
  PasswordsReset: usersOfDirectory,
  MicrosoftAccountCreated: { id: NewId, email: Text, firstName: Text, lastName: Text },
  SignedIn: { profile: Profile, account: Id, kind: Kind },
  SignedOut: { profile: Profile },
  AboutYouFilledIn: { account: Id, aboutYou: AboutSomebody },
  VerificationCodeSent: { account: Id, ...SENT_CODE },
  VerificationCodeMistyped: { account: Id },
  PhoneVerified: { account: Id },
  CardVerified: { account: Id },
  CustomerIntroduced: { profile: Profile, plan: Plan, customer: NewCustomer },
  UserIdChosen: { profile: Profile, userId: UserIdWish },
  SignUpCodeSent: { profile: Profile, ...SENT_CODE },
  SignUpCodeMistyped: { profile: Profile },
  AzureSubscriptionCreated: { subscription: NewId, name: Text, offer: Offer, directory: Id, accountAdministrator: Id },
  AzureSubscriptionEdited: { subscription: Id, name: Text, serviceAdministrator: Id },
  AzureSubscriptionUpgraded: { subscription: Id, name: Text },
  AzureSubscriptionCanceled: { subscription: Id },
  AzureSubscriptionReactivated: { subscription: Id },
  /** `order` is the confirmation number of the order that it came with. */
  Office365SubscriptionCreated: {
    subscription: NewId,
    plan: Plan,
    directory: Id,
    seats: Count,
    trial: Flag,
    order: NewId,
  },
  /** What was a trial is bought. `order` is the confirmation number of that order; the one of the trial stays. */
  Office365TrialBought: { subscription: Id, order: NewId },
  Office365TrialExtended: { subscription: Id },
  LicencesAssigned: { ...usersOfDirectory, subscription: Id },
  LicencesRemoved: { ...usersOfDirectory, subscription: Id },
  SubscriptionDirectoryChanged: { subscription: Id, directory: Id },
  CoAdministratorAdded: { account: Id, subscriptions: Ids },
  CoAdministratorRemoved: { account: Id, subscriptions: Ids },
  AssociationBegun: { profile: Profile, account: Id },
  AssociationConfirmed: { profile: Profile, directory: Id },
  AssociationGivenUp: { profile: Profile },
  ResourceGroupCreated: { subscription: Id, group: Text, location: Text },
  AccessGiven: { subscription: Id, group: Text, account: Id, role: AccessRoleName },
  AccessTaken: { subscription: Id, group: Text, account: Id },
  SubscriptionAccessGiven: { subscription: Id, account: Id, role: AccessRoleName },
  SubscriptionAccessTaken: { subscription: Id, account: Id },
  FavouritesChanged: { account: Id, services: Texts },
  TimePassed: { date: DateOfWorld },
};

type Events = MessagesOf<'type', typeof EVENTS>;
export type EventName = keyof Events;
export type EventOf<Name extends EventName> = Events[Name];
/** A fact, in the past tense. */
export type Event = AnyOf<Events>;

export type DirectoryCreated = EventOf<'DirectoryCreated'>;
export type UserAdded = EventOf<'UserAdded'>;

/** The fields of an event that take a new number each, and whether it becomes an id or a code. */
type Taken<Shape> = {
  readonly [
    Field in keyof Shape as Shape[Field] extends { readonly takes: string } ? Field : never
  ]: Shape[Field] extends { readonly takes: infer What } ? What : never;
};
type AllTaken = { readonly [Name in EventName]: Taken<(typeof EVENTS)[Name]> };
/** The events that take numbers, and with which fields. */
export type NumbersTaken = {
  readonly [Name in EventName as keyof AllTaken[Name] extends never ? never : Name]: AllTaken[Name];
};

/** Reads any fact that core knows, with what it holds. */
export const AnyEvent = unionOf('type', EVENTS);
