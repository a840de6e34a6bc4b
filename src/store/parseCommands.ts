import * as v from 'valibot';
import type { Command } from '../core/index';
import { AboutSomebody, Changes, NewCustomer, SomeDetails, UserIdWish } from './parseEvents';
import {
  AccessRoleName,
  Card,
  Flag,
  Id,
  Ids,
  Kind,
  Plan,
  Profile,
  RoleName,
  Sending,
  Text,
  unionOf,
  type PartsOfAll,
} from './parseParts';

// What cannot be counted is refused by the rules, and JSON writes it as null.
const Minutes = v.union([
  v.number(),
  v.nan(),
  v.pipe(
    v.null(),
    v.transform(() => Number.NaN),
  ),
]);

const deed = { profile: Profile, directory: Id };

const COMMANDS = {
  signIn: { profile: Profile, userName: Text, kind: v.exactOptional(Kind) },
  signOut: { profile: Profile },
  fillInAboutYou: { profile: Profile, aboutYou: AboutSomebody },
  sendVerificationCode: { profile: Profile, number: Text, channel: Sending },
  verifyPhone: { profile: Profile, matches: Flag },
  verifyCard: { profile: Profile, card: Card },
  signUpForAzure: { profile: Profile, agreed: Flag },
  toggleFavourite: { profile: Profile, service: Text },
  letTimePass: { minutes: Minutes },
  addUser: { ...deed, userName: Text, role: RoleName, details: SomeDetails, give: v.exactOptional(Ids) },
  addGuest: { ...deed, kind: Kind, userName: Text, role: RoleName },
  editUsers: { ...deed, users: Ids, changes: Changes, give: v.exactOptional(Ids), take: v.exactOptional(Ids) },
  deleteUsers: { ...deed, users: Ids },
  restoreUser: { ...deed, user: Id },
  resetPasswords: { ...deed, users: Ids },
  startOffice365Trial: { profile: Profile, plan: Plan },
  introduceCustomer: { profile: Profile, plan: Plan, customer: NewCustomer },
  chooseUserId: { profile: Profile, userId: UserIdWish },
  sendSignUpCode: { profile: Profile, number: Text, channel: Sending },
  signUpForOffice365: { profile: Profile, matches: Flag },
  editAzureSubscription: {
    profile: Profile,
    subscription: Id,
    name: Text,
    serviceAdministrator: Text,
    kind: v.exactOptional(Kind),
  },
  upgradeAzureSubscription: { profile: Profile, subscription: Id, name: Text },
  cancelAzureSubscription: { profile: Profile, subscription: Id },
  createDirectory: { profile: Profile, name: Text, domainName: Text, country: Text },
  beginAssociation: { profile: Profile },
  confirmAssociation: { profile: Profile },
  giveUpAssociation: { profile: Profile },
  changeDirectory: { profile: Profile, subscription: Id, directory: Id },
  addCoAdministrator: { profile: Profile, userName: Text, kind: v.exactOptional(Kind), subscriptions: Ids },
  editCoAdministrator: { profile: Profile, account: Id, give: Ids, take: Ids },
  createResourceGroup: { profile: Profile, subscription: Id, group: Text, location: Text },
  giveAccess: { profile: Profile, subscription: Id, group: Text, user: Id, role: AccessRoleName },
  takeAccess: { profile: Profile, subscription: Id, group: Text, account: Id },
} satisfies PartsOfAll<Command, 'type'>;

/** Any wish that core knows, with what it holds. */
export const AnyCommand = unionOf<Command, 'type'>('type', COMMANDS);
