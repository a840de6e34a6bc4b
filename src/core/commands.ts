import {
  cancelAzureSubscription,
  editAzureSubscription,
  upgradeAzureSubscription,
  type CancelAzureSubscription,
  type EditAzureSubscription,
  type UpgradeAzureSubscription,
} from './accountCenter';
import { signIn, signOut, type SignIn, type SignOut } from './accounts';
import {
  fillInAboutYou,
  sendVerificationCode,
  signUpForAzure,
  verifyCard,
  verifyPhone,
  type FillInAboutYou,
  type SendVerificationCode,
  type SignUpForAzure,
  type VerifyCard,
  type VerifyPhone,
} from './azureSignUps';
import { letTimePass, type LetTimePass } from './calendar';
import { reject, type Decision } from './decision';
import { toggleFavourite, type ToggleFavourite } from './favourites';
import { startOffice365Trial, type StartOffice365Trial } from './office365';
import {
  chooseUserId,
  introduceCustomer,
  sendSignUpCode,
  signUpForOffice365,
  type ChooseUserId,
  type IntroduceCustomer,
  type SendSignUpCode,
  type SignUpForOffice365,
} from './office365SignUps';
import {
  addGuest,
  addUser,
  deleteUsers,
  editUsers,
  resetPasswords,
  restoreUser,
  type AddGuest,
  type AddUser,
  type DeleteUsers,
  type EditUsers,
  type ResetPasswords,
  type RestoreUser,
} from './userAdministration';
import {
  beginAssociation,
  confirmAssociation,
  giveUpAssociation,
  type BeginAssociation,
  type ConfirmAssociation,
  type GiveUpAssociation,
} from './associations';
import { changeDirectory, type ChangeDirectory } from './changeDirectory';
import {
  addCoAdministrator,
  editCoAdministrator,
  type AddCoAdministrator,
  type EditCoAdministrator,
} from './coAdministrators';
import { createDirectory, type CreateDirectory } from './newDirectories';
import {
  createResourceGroup,
  giveAccess,
  takeAccess,
  type CreateResourceGroup,
  type GiveAccess,
  type TakeAccess,
} from './resourceGroups';
import { hasTextOver, LONGEST_TEXT } from './textLength';
import type { World } from './world';

export type Command =
  | SignIn
  | SignOut
  | FillInAboutYou
  | SendVerificationCode
  | VerifyPhone
  | VerifyCard
  | SignUpForAzure
  | ToggleFavourite
  | LetTimePass
  | AddUser
  | AddGuest
  | EditUsers
  | DeleteUsers
  | RestoreUser
  | ResetPasswords
  | StartOffice365Trial
  | IntroduceCustomer
  | ChooseUserId
  | SendSignUpCode
  | SignUpForOffice365
  | EditAzureSubscription
  | UpgradeAzureSubscription
  | CancelAzureSubscription
  | CreateDirectory
  | BeginAssociation
  | ConfirmAssociation
  | GiveUpAssociation
  | ChangeDirectory
  | AddCoAdministrator
  | EditCoAdministrator
  | CreateResourceGroup
  | GiveAccess
  | TakeAccess;

/** Answers a wish with the facts that follow from it, or with the reason why it is refused. Changes nothing itself. */
export function decide(world: World, command: Command): Decision {
  if (hasTextOver(command, LONGEST_TEXT)) return reject({ code: 'text-too-long', most: LONGEST_TEXT });

  switch (command.type) {
    case 'signIn':
      return signIn(world, command);
    case 'signOut':
      return signOut(world, command);
    case 'fillInAboutYou':
      return fillInAboutYou(world, command);
    case 'sendVerificationCode':
      return sendVerificationCode(world, command);
    case 'verifyPhone':
      return verifyPhone(world, command);
    case 'verifyCard':
      return verifyCard(world, command);
    case 'signUpForAzure':
      return signUpForAzure(world, command);
    case 'toggleFavourite':
      return toggleFavourite(world, command);
    case 'letTimePass':
      return letTimePass(world, command);
    case 'addUser':
      return addUser(world, command);
    case 'addGuest':
      return addGuest(world, command);
    case 'editUsers':
      return editUsers(world, command);
    case 'deleteUsers':
      return deleteUsers(world, command);
    case 'restoreUser':
      return restoreUser(world, command);
    case 'resetPasswords':
      return resetPasswords(world, command);
    case 'startOffice365Trial':
      return startOffice365Trial(world, command);
    case 'introduceCustomer':
      return introduceCustomer(world, command);
    case 'chooseUserId':
      return chooseUserId(world, command);
    case 'sendSignUpCode':
      return sendSignUpCode(world, command);
    case 'signUpForOffice365':
      return signUpForOffice365(world, command);
    case 'editAzureSubscription':
      return editAzureSubscription(world, command);
    case 'upgradeAzureSubscription':
      return upgradeAzureSubscription(world, command);
    case 'cancelAzureSubscription':
      return cancelAzureSubscription(world, command);
    case 'createDirectory':
      return createDirectory(world, command);
    case 'beginAssociation':
      return beginAssociation(world, command);
    case 'confirmAssociation':
      return confirmAssociation(world, command);
    case 'giveUpAssociation':
      return giveUpAssociation(world, command);
    case 'changeDirectory':
      return changeDirectory(world, command);
    case 'addCoAdministrator':
      return addCoAdministrator(world, command);
    case 'editCoAdministrator':
      return editCoAdministrator(world, command);
    case 'createResourceGroup':
      return createResourceGroup(world, command);
    case 'giveAccess':
      return giveAccess(world, command);
    case 'takeAccess':
      return takeAccess(world, command);
  }
}
