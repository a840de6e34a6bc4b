import type { Command } from '../shapes/commands';
import type { Did, Refused } from '../shapes/entries';
import { flawsOf } from '../rules/aboutYou';
import { flawsOfCustomer } from '../rules/office365SignUps';
import { TRAINING_PHONE } from '../rules/fictionalPhones';
import type { World } from '../world/world';
import { answer } from './answer';

/**
 * What a command comes to that was accepted once and is told again. Telephone numbers that might be somebody's were
 * taken by the sign-ups of the first versions: in stories of that time they still are.
 */
export function answerAgain(world: World, command: Command): Did | Refused {
  const answered = answer(world, command);
  if (answered.type === 'did') return answered;
  if (command.type === 'fillInAboutYou' && flawsOf(command.aboutYou).workPhone === 'not-fictional') {
    const { aboutYou } = command;
    const like = answer(world, { ...command, aboutYou: { ...aboutYou, workPhone: TRAINING_PHONE } });
    if (like.type === 'refused') return answered;
    return {
      type: 'did',
      command,
      events: like.events.map((event) => ('aboutYou' in event ? { ...event, aboutYou } : event)),
    };
  }
  if (command.type === 'introduceCustomer' && flawsOfCustomer(command.customer).phone === 'not-fictional') {
    const { customer } = command;
    const like = answer(world, { ...command, customer: { ...customer, phone: TRAINING_PHONE } });
    if (like.type === 'refused') return answered;
    return {
      type: 'did',
      command,
      events: like.events.map((event) => ('customer' in event ? { ...event, customer } : event)),
    };
  }
  return answered;
}
