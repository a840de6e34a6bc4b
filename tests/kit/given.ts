import { expect } from 'vitest';
import {
  decide,
  emptyWorld,
  evolveAll,
  usersOf,
  type AboutYou,
  type AccountKind,
  type Command,
  type Customer,
  type Directory,
  type Event,
  type ProfileId,
  type Rejection,
  type Role,
  type User,
  type World,
} from '../../src/core/index';
import { CONTOSO, JANE } from '../../src/scenarios/cast';
import { startState, type StartStateId } from '../../src/scenarios/startStates';

type Code = Rejection['code'];
type FactsOf<C extends Code> = Omit<Extract<Rejection, { code: C }>, 'code'>;

/** A world to which something has happened, and the commands that are sent to it. */
export type Given = {
  readonly world: World;
  /** The same after more commands, none of which may be refused. */
  readonly after: (...commands: Command[]) => Given;
  readonly when: (command: Command) => Answered;
};

export type Answered = {
  /** The command was accepted, and these are all the facts that follow from it. */
  readonly then: (...events: Event[]) => void;
  /** The command was accepted; the answer is the world after it. */
  readonly thenWorld: () => World;
  /** The command was refused with this code and exactly these facts. */
  readonly rejected: <C extends Code>(
    code: C,
    ...facts: keyof FactsOf<C> extends never ? [] : [facts: FactsOf<C>]
  ) => void;
};

/** A world in which these events, and nothing else, have happened. */
export function given(...events: Event[]): Given {
  return givenWorld(evolveAll(emptyWorld('test'), events));
}

/** A start state of the simulator, and what was done in it. */
export function givenStart(start: StartStateId, ...commands: Command[]): Given {
  return given(...eventsOf(start)).after(...commands);
}

/** For what no event can bring about yet. */
export function givenWorld(world: World): Given {
  return {
    world,
    after: (...commands) => givenWorld(commands.reduce(obey, world)),
    when(command) {
      const decision = decide(world, command);
      return {
        // oxlint-disable-next-line unicorn/no-thenable -- given, when, then: a sentence that nobody awaits
        then: (...events) => expect(decision).toEqual({ events }),
        thenWorld: () => obey(world, command),
        rejected: (code, ...[facts]) => expect(decision).toEqual({ rejection: { code, ...facts } }),
      };
    },
  };
}

export function eventsOf(start: StartStateId): readonly Event[] {
  const state = startState(start);
  if (!state) throw new Error(`no start state ${start}`);
  return state.events;
}

export const KELLEY_ADMIN = 'admin@contoso.onmicrosoft.com';
export const KELLEY_OUTLOOK = 'kelley.wall@outlook.com';
export const JANE_GOULD = 'jane.gould@contoso.onmicrosoft.com';

/** Adds a second Jane Gould to Contoso. */
export const ADD_NAMESAKE: Command = {
  type: 'addUser',
  profile: 'default',
  directory: CONTOSO.id,
  userName: 'jane@contoso.onmicrosoft.com',
  role: 'user',
  details: { displayName: 'Jane Gould' },
};

/** A start state with Contoso in it, in which Jane Gould has a role there and is signed in. */
export function janeAs(role: Role, start: StartStateId = 'office-customer'): Given {
  const promoted: Event = { type: 'UsersChanged', directory: CONTOSO.id, users: [JANE.id], changes: { role } };
  return given(...eventsOf(start), promoted).after(signIn(JANE_GOULD));
}

export function signIn(userName: string, kind?: AccountKind, profile: ProfileId = 'default'): Command {
  return { type: 'signIn', profile, userName, ...(kind && { kind }) };
}

export function signOut(profile: ProfileId = 'default'): Command {
  return { type: 'signOut', profile };
}

export const ABOUT_KELLEY: AboutYou = {
  country: 'NL',
  firstName: 'Kelley',
  lastName: 'Wall',
  email: 'kelley@outlook.com',
  workPhone: '9123 4567',
  organization: 'Contoso',
};

/** A visitor who gets Office 365 as a new customer, and fills in the form in good order. */
export const CUSTOMER: Customer = {
  country: 'NL',
  firstName: 'Kelley',
  lastName: 'Wall',
  email: 'kelley@outlook.com',
  phone: '9123 4567',
  company: 'Fabrikam',
  size: '1',
};

const profile = 'default';

/** The parts of the Azure sign-up as the default profile does them, each in its simplest good form. */
export const PART = {
  aboutYou: { type: 'fillInAboutYou', profile, aboutYou: ABOUT_KELLEY },
  sendCode: { type: 'sendVerificationCode', profile, number: '(425) 555-0100', channel: 'text' },
  rightCode: { type: 'verifyPhone', profile, matches: true },
  wrongCode: { type: 'verifyPhone', profile, matches: false },
  card: { type: 'verifyCard', profile, card: 'accepted' },
  agree: { type: 'signUpForAzure', profile, agreed: true },
} as const satisfies Record<string, Command>;

/** The steps of the form for new customers of Office 365, likewise. */
export const STEP = {
  introduce: { type: 'introduceCustomer', profile, plan: 'e3', customer: CUSTOMER },
  choose: { type: 'chooseUserId', profile, userId: { name: 'kelley', domainName: 'fabrikam' } },
  sendCode: { type: 'sendSignUpCode', profile, number: '(425) 555-0100', channel: 'text' },
  wrongCode: { type: 'signUpForOffice365', profile, matches: false },
  rightCode: { type: 'signUpForOffice365', profile, matches: true },
} as const satisfies Record<string, Command>;

export const THREE_PARTS: readonly Command[] = [PART.aboutYou, PART.sendCode, PART.rightCode, PART.card];

/** The users of a directory; nobody, where there is no such directory. */
export function usersIn(directory: Directory | undefined): readonly User[] {
  return directory ? usersOf(directory) : [];
}

function obey(world: World, command: Command): World {
  const decision = decide(world, command);
  if ('rejection' in decision) throw new Error(`${command.type} was refused: ${decision.rejection.code}`);
  return evolveAll(world, decision.events);
}
