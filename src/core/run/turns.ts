import type { Command, CommandOf } from '../shapes/commands';
import type { AccountId, AccountKind, ProfileId } from '../shapes/words';
import { accountsNamed, type Account } from '../world/accounts';
import { accountsOf, canSignInAs } from '../world/people';
import type { World } from '../world/world';
import type { Moment } from './timeline';

/** A choice of a story that could have been another: which account signs in. */
export type Turn = {
  /** The number of the step that is changed. */
  readonly seq: number;
  /** The world in which the choice is made. */
  readonly world: World;
  /** Whom nobody else has to be chosen in place of, if it was a choice of account at all. */
  readonly chosen: AccountId | undefined;
  /** The kind of account that the page takes, where it takes one kind only. */
  readonly kind: AccountKind | undefined;
  /** What is sent in place of the step where this account is chosen. */
  readonly instead: (account: Account) => readonly Command[];
};

/**
 * The choice of account that a moment of a story rests on. For a sign-in that is its own; for a sign-up or
 * an order, that of the sign-in before it. A new customer of Office 365 could have signed in instead. Nothing for any
 * other moment.
 */
export function turnAt(story: readonly Moment[], seq: number): Turn | undefined {
  const at = story.findIndex((moment) => moment.seq === seq && !moment.undone);
  const moment = story[at];
  if (!moment) return undefined;
  const { command, events, before } = moment;
  if (command.type === 'signIn') return turnOfSignIn(moment, command);
  if (landsWhereSignedIn(command)) {
    const signIn = story.slice(0, at).findLast((one) => signsIn(one, command.profile));
    return signIn?.command.type === 'signIn' ? turnOfSignIn(signIn, signIn.command) : undefined;
  }
  const bought = events.find((event) => event.type === 'Office365SubscriptionCreated');
  if (command.type !== 'signUpForOffice365' || !bought) return undefined;
  const { profile } = command;
  return {
    seq,
    world: before,
    chosen: undefined,
    kind: 'organizational',
    instead: ({ userName, kind }) => [
      { type: 'signIn', profile, userName, kind },
      { type: 'startOffice365Trial', profile, plan: bought.plan },
    ],
  };
}

type Landing = CommandOf<'signUpForAzure' | 'startOffice365Trial' | 'buyOffice365Plan'>;

function landsWhereSignedIn(command: Command): command is Landing {
  const { type } = command;
  return type === 'signUpForAzure' || type === 'startOffice365Trial' || type === 'buyOffice365Plan';
}

/** The accounts that could have been chosen, Microsoft accounts first, whose name or user name has this text in it. */
export function* choicesOf({ world, chosen, kind }: Turn, text = ''): Generator<Account> {
  for (const account of accountsOf(world, kind)) {
    if (account.id !== chosen && canSignInAs(account, text)) yield account;
  }
}

function turnOfSignIn(moment: Moment, command: CommandOf<'signIn'>): Turn {
  const { seq, before: world } = moment;
  // The kind was said by the page, or by somebody whose name is that of two accounts.
  const ambiguous = accountsNamed(world, command.userName).length > 1;
  const takesOrganizational = command.kind === 'organizational' && !ambiguous;
  return {
    seq,
    world,
    chosen: moment.events.find((event) => event.type === 'SignedIn')?.account,
    kind: takesOrganizational ? 'organizational' : undefined,
    instead: ({ userName, kind }) => [{ ...command, userName, kind }],
  };
}

function signsIn({ events }: Moment, profile: ProfileId): boolean {
  return events.some((event) => event.type === 'SignedIn' && event.profile === profile);
}
