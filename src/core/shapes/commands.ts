import * as v from 'valibot';
import { AboutSomebody, Changes, NewCustomer, SomeDetails, UserIdWish } from './forms';
import { unionOf, type AnyOf, type MessagesOf } from './messages';
import {
  AccessRoleName,
  Card,
  Count,
  Flag,
  Id,
  Ids,
  Kind,
  Minutes,
  Plan,
  Profile,
  RoleName,
  Sending,
  Text,
} from './parts';

const inDirectory = { profile: Profile, directory: Id };

/** What each command holds, by its name. */
export const COMMANDS = {
  /** `kind` is given where a page takes one kind of account only, or where a person has said which of two is meant. */
  signIn: { profile: Profile, userName: Text, kind: v.exactOptional(Kind) },
  signOut: { profile: Profile },
  fillInAboutYou: { profile: Profile, aboutYou: AboutSomebody },
  /** `number` is nobody's; what a person typed is first read by `readTrainingPhone`. */
  sendVerificationCode: { profile: Profile, number: Text, channel: Sending },
  /** `matches` is the verdict on what was typed: see `codeMatches`. */
  verifyPhone: { profile: Profile, matches: Flag },
  /** `card` is the verdict on what was typed: see `readCard`. */
  verifyCard: { profile: Profile, card: Card },
  signUpForAzure: { profile: Profile, agreed: Flag },
  toggleFavourite: { profile: Profile, service: Text },
  letTimePass: { minutes: Minutes },
  addUser: { ...inDirectory, userName: Text, role: RoleName, details: SomeDetails, give: v.exactOptional(Ids) },
  addGuest: { ...inDirectory, kind: Kind, userName: Text, role: RoleName },
  editUsers: {
    ...inDirectory,
    users: Ids,
    changes: Changes,
    give: v.exactOptional(Ids),
    take: v.exactOptional(Ids),
  },
  deleteUsers: { ...inDirectory, users: Ids },
  restoreUser: { ...inDirectory, user: Id },
  resetPasswords: { ...inDirectory, users: Ids },
  startOffice365Trial: { profile: Profile, plan: Plan },
  /** `seats` is left out where the directory has a trial of the plan: its seats are kept. `card` as in `verifyCard`. */
  buyOffice365Plan: { profile: Profile, plan: Plan, seats: v.exactOptional(Count), card: Card },
  extendOffice365Trial: { profile: Profile, plan: Plan, card: Card },
  introduceCustomer: { profile: Profile, plan: Plan, customer: NewCustomer },
  chooseUserId: { profile: Profile, userId: UserIdWish },
  sendSignUpCode: { profile: Profile, number: Text, channel: Sending },
  /** `matches` is the verdict on the code that was typed: see `codeMatches`. */
  signUpForOffice365: { profile: Profile, matches: Flag },
  /** `serviceAdministrator` is a user name; `kind` says which account is meant where two have it. */
  editAzureSubscription: {
    profile: Profile,
    subscription: Id,
    name: Text,
    serviceAdministrator: Text,
    kind: v.exactOptional(Kind),
  },
  upgradeAzureSubscription: { profile: Profile, subscription: Id, name: Text },
  cancelAzureSubscription: { profile: Profile, subscription: Id },
  reactivateAzureSubscription: { profile: Profile, subscription: Id },
  /** `domainName` is the first part of the initial domain that is wanted. */
  createDirectory: { profile: Profile, name: Text, domainName: Text, country: Text },
  beginAssociation: { profile: Profile },
  confirmAssociation: { profile: Profile },
  giveUpAssociation: { profile: Profile },
  changeDirectory: { profile: Profile, subscription: Id, directory: Id },
  addCoAdministrator: { profile: Profile, userName: Text, kind: v.exactOptional(Kind), subscriptions: Ids },
  /** The subscriptions in which this account shall be Co-administrator from now on, and those in which no more. */
  editCoAdministrator: { profile: Profile, account: Id, give: Ids, take: Ids },
  createResourceGroup: { profile: Profile, subscription: Id, group: Text, location: Text },
  giveAccess: { profile: Profile, subscription: Id, group: Text, user: Id, role: AccessRoleName },
  takeAccess: { profile: Profile, subscription: Id, group: Text, account: Id },
  giveSubscriptionAccess: { profile: Profile, subscription: Id, user: Id, role: AccessRoleName },
  takeSubscriptionAccess: { profile: Profile, subscription: Id, account: Id },
};

type Commands = MessagesOf<'type', typeof COMMANDS>;
export type CommandName = keyof Commands;
export type CommandOf<Name extends CommandName> = Commands[Name];
/** A wish, in the imperative. */
export type Command = AnyOf<Commands>;

/** Reads any wish that core knows, with what it holds. */
export const AnyCommand = unionOf('type', COMMANDS);
