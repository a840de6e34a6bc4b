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
import type { Decision } from './decision';
import { toggleFavourite, type ToggleFavourite } from './favourites';
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
  | LetTimePass;

/** Answers a wish with the facts that follow from it, or with the reason why it is refused. Changes nothing itself. */
export function decide(world: World, command: Command): Decision {
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
  }
}
