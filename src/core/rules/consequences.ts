import type { Command, CommandName } from '../shapes/commands';
import type { Event, EventName } from '../shapes/events';

/** Which events can come of each command. A log from elsewhere in which others came of it is none that was played. */
export const CONSEQUENCES: { readonly [Name in CommandName]: readonly EventName[] } = {
  signIn: ['SignedIn'],
  signOut: ['SignedOut'],
  fillInAboutYou: ['AboutYouFilledIn'],
  sendVerificationCode: ['VerificationCodeSent'],
  verifyPhone: ['PhoneVerified', 'VerificationCodeMistyped'],
  verifyCard: ['CardVerified'],
  signUpForAzure: ['DirectoryCreated', 'UserAdded', 'AzureSubscriptionCreated'],
  toggleFavourite: ['FavouritesChanged'],
  letTimePass: ['TimePassed'],
  addUser: ['UserAdded', 'LicencesAssigned'],
  addGuest: ['UserAdded'],
  editUsers: ['UsersChanged', 'LicencesAssigned', 'LicencesRemoved'],
  deleteUsers: ['UsersDeleted'],
  restoreUser: ['UserRestored'],
  resetPasswords: ['PasswordsReset'],
  startOffice365Trial: ['Office365SubscriptionCreated'],
  buyOffice365Plan: ['Office365TrialBought', 'Office365SubscriptionCreated'],
  extendOffice365Trial: ['Office365TrialExtended'],
  introduceCustomer: ['CustomerIntroduced'],
  chooseUserId: ['UserIdChosen'],
  sendSignUpCode: ['SignUpCodeSent'],
  signUpForOffice365: [
    'DirectoryCreated',
    'UserAdded',
    'SignedIn',
    'Office365SubscriptionCreated',
    'SignUpCodeMistyped',
  ],
  editAzureSubscription: ['AzureSubscriptionEdited', 'UserAdded'],
  upgradeAzureSubscription: ['AzureSubscriptionUpgraded'],
  cancelAzureSubscription: ['AzureSubscriptionCanceled'],
  reactivateAzureSubscription: ['AzureSubscriptionReactivated'],
  createDirectory: ['DirectoryCreated', 'UserAdded'],
  beginAssociation: ['AssociationBegun', 'SignedOut'],
  confirmAssociation: ['AssociationConfirmed', 'UserAdded'],
  giveUpAssociation: ['AssociationGivenUp'],
  changeDirectory: ['SubscriptionDirectoryChanged'],
  addCoAdministrator: ['CoAdministratorAdded', 'UserAdded'],
  editCoAdministrator: ['CoAdministratorAdded', 'CoAdministratorRemoved', 'UserAdded'],
  createResourceGroup: ['ResourceGroupCreated'],
  giveAccess: ['AccessGiven'],
  takeAccess: ['AccessTaken'],
  giveSubscriptionAccess: ['SubscriptionAccessGiven'],
  takeSubscriptionAccess: ['SubscriptionAccessTaken'],
};

/** What a command says of its event word for word, where both say it. */
const SAID = ['profile', 'directory', 'subscription', 'plan', 'number', 'channel'] as const;

/** Whether these events can have come of a command, by some version of the rules. */
export function canComeOf(command: Command, events: readonly Event[]): boolean {
  const possible: readonly string[] = CONSEQUENCES[command.type];
  return events.every((event) => possible.includes(event.type) && agrees(command, event) && isAmong(command, event));
}

function agrees(command: Command, event: Event): boolean {
  const [wish, fact]: Readonly<Record<string, unknown>>[] = [command, event];
  return SAID.every(
    (field) => wish?.[field] === undefined || fact?.[field] === undefined || wish[field] === fact[field],
  );
}

// Those who were chosen, or some of them.
function isAmong(command: Command, event: Event): boolean {
  if (!('users' in command) || !('users' in event)) return true;
  const chosen = new Set(command.users);
  return event.users.every((user) => chosen.has(user));
}
