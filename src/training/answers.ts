import {
  accountsNamed,
  azureStateOf,
  azureTrialEnd,
  directoryNamed,
  findAccount,
  hasWorkingLicences,
  office365SubscriptionsOf,
  sameName,
  signedInAccount,
  userOf,
  type AccountId,
  type AccountKind,
  type AzureSubscription,
  type World,
} from '../core/index';
import type { Question } from './questions';
import { azureOwnedBy, organizational } from './things';

/** Yes, no, or that it cannot be told: what is asked about is not there. */
export type Value = boolean | undefined;

type Part = keyof World;
type Answer<Q> = {
  /** The parts of the world that the answer rests on: while none of them changes, neither does the answer. */
  readonly reads: readonly Part[];
  readonly answer: (world: World, question: Q) => Value;
};
type Answers = { readonly [Ask in Question['ask']]: Answer<Extract<Question, { ask: Ask }>> };

const AZURE: readonly Part[] = ['azureSubscriptions', 'directories', 'microsoftAccounts'];
const AZURE_IN_TIME: readonly Part[] = [...AZURE, 'date'];
const OFFICE_365: readonly Part[] = ['office365Subscriptions', 'directories'];
const PEOPLE: readonly Part[] = ['directories'];

const ANSWERS: Answers = {
  subscriptionsShareDirectory: {
    reads: ['azureSubscriptions', 'office365Subscriptions', 'directories'],
    answer: (world, { directory }) =>
      world.azureSubscriptions.some(
        (one) =>
          isWanted(one) &&
          (directory === undefined || one.directory === directoryNamed(world, directory)?.id) &&
          office365SubscriptionsOf(world, one.directory).length > 0,
      ),
  },
  azureTrusts: {
    reads: AZURE,
    answer: (world, { owner, directory }) => {
      const id = directoryNamed(world, directory)?.id;
      return azureOwnedBy(world, owner).some((one) => isWanted(one) && one.directory === id);
    },
  },
  azureOutside: {
    reads: AZURE,
    answer: (world, { owner, directory }) => {
      const id = directoryNamed(world, directory)?.id;
      return azureOwnedBy(world, owner).some((one) => isWanted(one) && one.directory !== id);
    },
  },
  azureIs: {
    reads: AZURE_IN_TIME,
    answer: (world, { owner, state, offer }) =>
      azureOwnedBy(world, owner).some(
        (one) =>
          (state === undefined || azureStateOf(world, one) === state) && (offer === undefined || one.offer === offer),
      ),
  },
  azureTrialOver: {
    reads: AZURE_IN_TIME,
    answer: (world, { owner }) => {
      const [first] = azureOwnedBy(world, owner);
      return first && world.date >= azureTrialEnd(first);
    },
  },
  office365In: {
    reads: OFFICE_365,
    answer: (world, { directory }) => {
      const id = directoryNamed(world, directory)?.id;
      return world.office365Subscriptions.some((one) => one.directory === id);
    },
  },
  office365Outside: {
    reads: OFFICE_365,
    answer: (world, { directory }) => {
      const id = directoryNamed(world, directory)?.id;
      return world.office365Subscriptions.some((one) => one.directory !== id);
    },
  },
  directoryExists: {
    reads: PEOPLE,
    answer: (world, { directory }) => directoryNamed(world, directory) !== undefined,
  },
  userExists: { reads: PEOPLE, answer: (world, { user }) => organizational(world, user) !== undefined },
  userHasRole: {
    reads: PEOPLE,
    answer: (world, { user, role, directory }) => {
      const found = organizational(world, user);
      const place = directory === undefined ? found?.home : directoryNamed(world, directory);
      const row = found && place && userOf(place, found.id);
      return row && row.role === role;
    },
  },
  signInBlocked: { reads: PEOPLE, answer: (world, { user }) => organizational(world, user)?.user.signInBlocked },
  licenceAssigned: {
    reads: [...OFFICE_365, 'date'],
    answer: (world, { user }) => {
      const licences = organizational(world, user)?.user.licences;
      return (
        licences &&
        world.office365Subscriptions.some((one) => licences.includes(one.id) && hasWorkingLicences(world, one))
      );
    },
  },
  isUserOf: {
    reads: ['directories', 'microsoftAccounts'],
    answer: (world, { account, directory, kind }) => {
      const place = directoryNamed(world, directory);
      const named = accountsNamed(world, account).filter((one) => kind === undefined || one.kind === kind);
      return place && named.some(({ id }) => userOf(place, id) !== undefined);
    },
  },
  serviceAdministratorIs: {
    reads: AZURE,
    answer: (world, { owner, account, kind }) =>
      azureOwnedBy(world, owner).some((one) => isAccount(world, one.serviceAdministrator, account, kind)),
  },
  coAdministratorIs: {
    reads: AZURE,
    answer: (world, { owner, account }) =>
      azureOwnedBy(world, owner).some((one) => one.coAdministrators.some((id) => isAccount(world, id, account))),
  },
  signedIn: {
    reads: ['signedIn', 'directories', 'microsoftAccounts'],
    answer: (world, { account, kind, profile }) =>
      (profile ? [profile] : (['default', 'inprivate'] as const)).some((one) => {
        const id = signedInAccount(world, one)?.id;
        return id !== undefined && isAccount(world, id, account, kind);
      }),
  },
};

/** What is true of a world. Where a question is about what is not there, nothing can be told. */
export function answerTo(world: World, question: Question): Value {
  return answerOf(question).answer(world, question);
}

/** Whether the answer may be another in this world than it was in that. */
export function mayDiffer(question: Question, before: World, after: World): boolean {
  return answerOf(question).reads.some((part) => before[part] !== after[part]);
}

function answerOf(question: Question): Answer<Question> {
  // TypeScript does not follow that a question is looked up under its own name.
  return ANSWERS[question.ask] as Answer<Question>;
}

function isWanted({ canceled }: AzureSubscription): boolean {
  return !canceled;
}

function isAccount(world: World, id: AccountId, userName: string, kind?: AccountKind): boolean {
  const account = findAccount(world, id);
  return account !== undefined && sameName(account.userName, userName) && (kind === undefined || account.kind === kind);
}
