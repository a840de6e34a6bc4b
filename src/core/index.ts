export type { Command } from './shapes/commands';
export type { AttemptWhat, Began, Brand, Entry, Mode, Noted, Visited, What } from './shapes/entries';
export type { DirectoryCreated, Event, UserAdded } from './shapes/events';
export type { AboutYou, Customer, NewUserId, UserChanges, UserDetails } from './shapes/forms';

export type { Rejection } from './shapes/rejections';
export { hasTextOver, LONGEST_ADDRESS, LONGEST_STORED_TEXT } from './shapes/textLength';
export { COLOUR, LOGO, LONGEST_LOGO } from './shapes/looks';
export { ACCESS_ROLES, HELP, MODES, ROLES } from './shapes/names';
export { isAllWellFormed, madeWellFormed } from './shapes/wellFormed';
export type {
  AccessRole,
  AccountId,
  AccountKind,
  AzureOffer,
  Channel,
  DirectoryId,
  PlanId,
  ProfileId,
  Role,
  SignUpPart,
  TrainingCard,
  SubscriptionId,
  UserId,
  WorldDate,
} from './shapes/words';
export {
  CODE_MINUTES,
  CODE_TRIES,
  DIRECTORY_AT_FIRST,
  FREE_TRIAL,
  INITIAL_DOMAIN_ENDING,
  OFFICE_365_EXTENSION_DAYS,
  OFFICE_365_PLANS,
  OFFICE_365_TRIAL,
  PAY_AS_YOU_GO,
  RESTORE_DAYS,
  planNamed,
} from './editions/august2016';
export type { Office365Plan } from './editions/august2016';
export {
  accountNameOf,
  accountsNamed,
  deletedMember,
  findAccount,
  signedInAccount,
  userNameOf,
  type Account,
  type AccountName,
} from './world/accounts';
export { addDays, daysUntil } from './world/calendar';
export { directoriesOf, directoryNamed, distinctName, findDirectory } from './world/directories';
export { mapOf } from './world/directory-map/directoryMap';
export { withGhosts, type HauntedMap } from './world/directory-map/ghosts';
export { pathOf } from './world/directory-map/path';
export { PEOPLE_AT_FIRST } from './world/directory-map/people';
export { rowsOf } from './world/directory-map/rows';
export {
  ofType,
  placesOf,
  type DirectoryMap,
  type Place,
  type Thing,
  type ThingOf,
  type Tie,
} from './world/directory-map/things';
export { directoryName, flawOfDomainName, type DomainFlaw } from './world/domains';
export { guid, IDS_IN_TEXT } from './world/ids';
export { findResourceGroup, resourceGroupsOf, roleOn, subscriptionsSeenBy } from './world/resourceGroups';
export { distinctResourceGroup, distinctSubscription, distinctUser, hasNamesake } from './world/namesakes';
export { accountsOf, accountsToSignInAs } from './world/people';
export { keepsGlobalAdmin, whyNot, whyNotTo } from './world/roles';
export {
  azureStateOf,
  azureTrialEnd,
  creditOf,
  hasWorkingLicences,
  mayOpenClassicPortal,
  office365StateOf,
  office365TrialDates,
  type AzureState,
} from './world/subscriptionStates';
export {
  administers,
  administratorsOf,
  azureOrderOf,
  azureSubscriptionsOf,
  findAzureSubscription,
  landingDirectory,
  office365SubscriptionsOf,
  office365TrialOf,
  seatsTaken,
  whyNoFreeTrial,
} from './world/subscriptions';
export {
  countUsers,
  findUser,
  firstUserOf,
  globalAdminsOf,
  guestsOf,
  isMember,
  userNamed,
  userOf,
  usersAmong,
  usersOf,
} from './world/userList';
export { sameName } from './world/users';
export {
  emptyWorld,
  type Association,
  type AzureSubscription,
  type Directory,
  type MicrosoftAccount,
  type Office365SignUp,
  type Office365Subscription,
  type PhoneVerification,
  type ResourceGroup,
  type User,
  type World,
} from './world/world';
export type { Decision } from './rules/decision';
export { flawsOf, knownAboutYou } from './rules/aboutYou';
export { accountedTo, mayBeReactivated } from './rules/accountCenter';
export { addGuest, flawOfUserName } from './rules/addingUsers';
export { associationAt } from './rules/associations';
export { azureSignUpOf, openPart } from './rules/azureSignUps';
export { otherDirectoriesFor, whyNoChangeOfDirectory } from './rules/changeDirectory';
export { restorableUsersOf } from './rules/deletedUsers';
export { favouritesOf } from './rules/favourites';
export { whyNoOffice365Trial } from './rules/office365';
export { keptTrialOf, whyNoExtension, whyNoOffice365Purchase } from './rules/office365Purchases';
export { flawsOfCustomer, flawsOfUserId, office365SignUpOf, type UserIdFlaws } from './rules/office365SignUps';
export {
  callingCodeOf,
  COUNTRIES,
  dialledAtHome,
  fictionalPhonesOf,
  knownCountry,
  readTrainingPhone,
  trainingPhoneOf,
} from './rules/fictionalPhones';
export { codeExpiry, codeMatches } from './rules/phoneVerification';
export { canComeOf } from './rules/consequences';
export { decide, evolveAll, idsGivenBy } from './rules/rules';
export {
  flawOfNewPassword,
  isTrainingPassword,
  readCard,
  TRAINING_CARDS,
  TRAINING_PASSWORD,
  type CardFlaw,
  type CardFlaws,
  type CardForm,
  type PasswordFlaw,
} from './rules/trainingSecrets';
export { answer } from './run/answer';
export { answerAgain } from './run/answerAgain';
export { recorded } from './run/recorded';
export { canonical } from './run/canonical';
export { mostTelling } from './run/mostTelling';
export { areTogether, differencesBetween, hasBoth, type Difference } from './run/differences';
export { framesAfter, secondOf, type Frames } from './run/frames';
export { visiting } from './run/visiting';
export { organizationOf } from './run/organization';
export { beginning, logReader, readEntry, readLog, readOn, redoing, undoing, type Besides, type Run } from './run/log';
export { lastChangeOf, newsIn, originOf, ruleOf, usersTouchedIn, type News } from './run/provenance';
export { headlineOf, presentMoments, timelineOf, toldOf, worldAt, type Attempt, type Moment } from './run/timeline';
export { choicesOf, turnAt, type Turn } from './run/turns';
export { whatIf, type Answered, type Retelling } from './run/whatIf';
export { brokenInvariants } from './laws';
