import type { Command, CommandName, CommandOf } from '../shapes/commands';
import type { Event, EventName, EventOf, NumbersTaken } from '../shapes/events';
import { hasTextOver, LONGEST_TEXT } from '../shapes/textLength';
import type { World } from '../world/world';
import {
  azureSubscriptionCanceled,
  azureSubscriptionEdited,
  azureSubscriptionReactivated,
  azureSubscriptionUpgraded,
  cancelAzureSubscription,
  editAzureSubscription,
  reactivateAzureSubscription,
  upgradeAzureSubscription,
} from './accountCenter';
import { addGuest, addUser, userAdded } from './addingUsers';
import {
  associationBegun,
  associationConfirmed,
  associationGivenUp,
  beginAssociation,
  confirmAssociation,
  giveUpAssociation,
} from './associations';
import {
  aboutYouFilledIn,
  azureSubscriptionCreated,
  cardVerified,
  fillInAboutYou,
  phoneVerified,
  sendVerificationCode,
  signUpForAzure,
  verificationCodeMistyped,
  verificationCodeSent,
  verifyCard,
  verifyPhone,
} from './azureSignUps';
import { changeDirectory, subscriptionDirectoryChanged } from './changeDirectory';
import {
  addCoAdministrator,
  coAdministratorAdded,
  coAdministratorRemoved,
  editCoAdministrator,
} from './coAdministrators';
import { deleteUsers, restoreUser, userRestored, usersDeleted } from './deletedUsers';
import { editUsers, passwordsReset, resetPasswords, usersChanged } from './editingUsers';
import { favouritesChanged, toggleFavourite } from './favourites';
import { licencesAssigned, licencesRemoved } from './licences';
import { createDirectory, directoryCreated } from './newDirectories';
import { office365SubscriptionCreated, startOffice365Trial } from './office365';
import {
  buyOffice365Plan,
  extendOffice365Trial,
  office365TrialBought,
  office365TrialExtended,
} from './office365Purchases';
import {
  chooseUserId,
  customerIntroduced,
  introduceCustomer,
  sendSignUpCode,
  signUpCodeMistyped,
  signUpCodeSent,
  signUpForOffice365,
  userIdChosen,
} from './office365SignUps';
import {
  accessGiven,
  accessTaken,
  createResourceGroup,
  giveAccess,
  resourceGroupCreated,
  takeAccess,
} from './resourceGroups';
import { microsoftAccountCreated, signIn, signOut, signedIn, signedOut } from './signIns';
import {
  giveSubscriptionAccess,
  subscriptionAccessGiven,
  subscriptionAccessTaken,
  takeSubscriptionAccess,
} from './subscriptionAccess';
import { letTimePass, timePassed } from './timePassing';
import { reject, type Decision } from './decision';

type Decide<Name extends CommandName> = (world: World, command: CommandOf<Name>) => Decision;
type Evolve<Name extends EventName> = (world: World, event: EventOf<Name>) => World;

const DECIDE: { readonly [Name in CommandName]: Decide<Name> } = {
  signIn,
  signOut,
  fillInAboutYou,
  sendVerificationCode,
  verifyPhone,
  verifyCard,
  signUpForAzure,
  toggleFavourite,
  letTimePass,
  addUser,
  addGuest,
  editUsers,
  deleteUsers,
  restoreUser,
  resetPasswords,
  startOffice365Trial,
  buyOffice365Plan,
  extendOffice365Trial,
  introduceCustomer,
  chooseUserId,
  sendSignUpCode,
  signUpForOffice365,
  editAzureSubscription,
  upgradeAzureSubscription,
  cancelAzureSubscription,
  reactivateAzureSubscription,
  createDirectory,
  beginAssociation,
  confirmAssociation,
  giveUpAssociation,
  changeDirectory,
  addCoAdministrator,
  editCoAdministrator,
  createResourceGroup,
  giveAccess,
  takeAccess,
  giveSubscriptionAccess,
  takeSubscriptionAccess,
};

const EVOLVE: { readonly [Name in EventName]: Evolve<Name> } = {
  DirectoryCreated: directoryCreated,
  UserAdded: userAdded,
  UsersChanged: usersChanged,
  UsersDeleted: usersDeleted,
  UserRestored: userRestored,
  PasswordsReset: passwordsReset,
  MicrosoftAccountCreated: microsoftAccountCreated,
  SignedIn: signedIn,
  SignedOut: signedOut,
  AboutYouFilledIn: aboutYouFilledIn,
  VerificationCodeSent: verificationCodeSent,
  VerificationCodeMistyped: verificationCodeMistyped,
  PhoneVerified: phoneVerified,
  CardVerified: cardVerified,
  CustomerIntroduced: customerIntroduced,
  UserIdChosen: userIdChosen,
  SignUpCodeSent: signUpCodeSent,
  SignUpCodeMistyped: signUpCodeMistyped,
  AzureSubscriptionCreated: azureSubscriptionCreated,
  AzureSubscriptionEdited: azureSubscriptionEdited,
  AzureSubscriptionUpgraded: azureSubscriptionUpgraded,
  AzureSubscriptionCanceled: azureSubscriptionCanceled,
  AzureSubscriptionReactivated: azureSubscriptionReactivated,
  Office365SubscriptionCreated: office365SubscriptionCreated,
  Office365TrialBought: office365TrialBought,
  Office365TrialExtended: office365TrialExtended,
  LicencesAssigned: licencesAssigned,
  LicencesRemoved: licencesRemoved,
  SubscriptionDirectoryChanged: subscriptionDirectoryChanged,
  CoAdministratorAdded: coAdministratorAdded,
  CoAdministratorRemoved: coAdministratorRemoved,
  AssociationBegun: associationBegun,
  AssociationConfirmed: associationConfirmed,
  AssociationGivenUp: associationGivenUp,
  ResourceGroupCreated: resourceGroupCreated,
  AccessGiven: accessGiven,
  AccessTaken: accessTaken,
  SubscriptionAccessGiven: subscriptionAccessGiven,
  SubscriptionAccessTaken: subscriptionAccessTaken,
  FavouritesChanged: favouritesChanged,
  TimePassed: timePassed,
};

/** Which fields of an event take a number each: the ids and codes that it gives. The shapes say it; the compiler compares. */
const TAKEN: NumbersTaken = {
  DirectoryCreated: { directory: 'id' },
  UserAdded: { user: 'id' },
  MicrosoftAccountCreated: { id: 'id' },
  VerificationCodeSent: { code: 'code' },
  SignUpCodeSent: { code: 'code' },
  AzureSubscriptionCreated: { subscription: 'id' },
  Office365SubscriptionCreated: { subscription: 'id', order: 'id' },
  Office365TrialBought: { order: 'id' },
};

/** Answers a wish with the facts that follow from it, or with the reason why it is refused. Changes nothing itself. */
export function decide(world: World, command: Command): Decision {
  if (hasTextOver(command, LONGEST_TEXT)) return reject({ code: 'text-too-long', most: LONGEST_TEXT });

  return decideAs(command.type, world, command);
}

/** The world after a fact. Never refuses: what has happened has happened. Throws where no rule knows the event. */
export function evolve(world: World, event: Event): World {
  // Only a log from elsewhere can hold one: the compiler knows them all.
  if (!Object.hasOwn(EVOLVE, event.type)) throw new Error(`nobody knows the event ${JSON.stringify(event)}`);
  const next = evolveAs(event.type, world, event);
  const numbers = numbersTakenBy(event).length;
  return numbers === 0 ? next : { ...next, issued: next.issued + numbers };
}

export function evolveAll(world: World, events: readonly Event[]): World {
  return events.reduce(evolve, world);
}

/** The ids that an event gives, in order. */
export function idsGivenBy(event: Event): readonly string[] {
  const held: Readonly<Record<string, unknown>> = event;
  return numbersTakenBy(event).flatMap(([field, what]) => (what === 'id' ? [String(held[field])] : []));
}

function decideAs<Name extends CommandName>(name: Name, world: World, command: CommandOf<Name>): Decision {
  return DECIDE[name](world, command);
}

function evolveAs<Name extends EventName>(name: Name, world: World, event: EventOf<Name>): World {
  return EVOLVE[name](world, event);
}

type NumberTaken = readonly [field: string, what: 'id' | 'code'];
const TAKEN_BY = new Map<string, readonly NumberTaken[]>(
  Object.entries(TAKEN).map(([name, fields]) => [name, Object.entries(fields)]),
);
const NONE: readonly NumberTaken[] = [];

function numbersTakenBy({ type }: Event): readonly NumberTaken[] {
  return TAKEN_BY.get(type) ?? NONE;
}
