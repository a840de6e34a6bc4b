import {
  azureStateOf,
  azureTrialEnd,
  hasWorkingLicences,
  office365SubscriptionsOf,
  type AccountId,
  type AzureSubscription,
  type World,
} from '../core/index';
import type { Lookups } from './lookups';
import type { Question } from './questions';

/** Yes, no, or that it cannot be told: what is asked about is not there. */
export type Value = boolean | undefined;

/** A part of the world. */
export type Part = keyof World;
type Answer<Q> = {
  readonly reads: readonly Part[];
  readonly answer: (world: World, question: Q, people: Lookups) => Value;
};
type Answers = { readonly [Ask in Question['ask']]: Answer<Extract<Question, { ask: Ask }>> };

const AZURE: readonly Part[] = ['azureSubscriptions', 'directories', 'microsoftAccounts'];
const AZURE_IN_TIME: readonly Part[] = [...AZURE, 'date'];
const OFFICE_365: readonly Part[] = ['office365Subscriptions', 'directories'];
const PEOPLE: readonly Part[] = ['directories'];

const ANSWERS: Answers = {
  subscriptionsShareDirectory: {
    reads: ['azureSubscriptions', 'office365Subscriptions', 'directories'],
    answer: (world, { directory }, people) =>
      world.azureSubscriptions.some(
        (one) =>
          isWanted(one) &&
          (directory === undefined || one.directory === people.place(world, directory)?.id) &&
          office365SubscriptionsOf(world, one.directory).length > 0,
      ),
  },
  azureTrusts: {
    reads: AZURE,
    answer: (world, { owner, directory }, people) => {
      const id = people.place(world, directory)?.id;
      return azureOwnedBy(world, owner, people).some((one) => isWanted(one) && one.directory === id);
    },
  },
  azureOutside: {
    reads: AZURE,
    answer: (world, { owner, directory }, people) => {
      const id = people.place(world, directory)?.id;
      return azureOwnedBy(world, owner, people).some((one) => isWanted(one) && one.directory !== id);
    },
  },
  azureIs: {
    reads: AZURE_IN_TIME,
    answer: (world, { owner, state, offer }, people) =>
      azureOwnedBy(world, owner, people).some(
        (one) =>
          (state === undefined || azureStateOf(world, one) === state) && (offer === undefined || one.offer === offer),
      ),
  },
  azureTrialOver: {
    reads: AZURE_IN_TIME,
    answer: (world, { owner }, people) => {
      const [first] = azureOwnedBy(world, owner, people);
      return first && world.date >= azureTrialEnd(first);
    },
  },
  office365In: {
    reads: OFFICE_365,
    answer: (world, { directory }, people) => {
      const id = people.place(world, directory)?.id;
      return world.office365Subscriptions.some((one) => one.directory === id);
    },
  },
  office365Outside: {
    reads: OFFICE_365,
    answer: (world, { directory }, people) => {
      const id = people.place(world, directory)?.id;
      return world.office365Subscriptions.some((one) => one.directory !== id);
    },
  },
  directoryExists: {
    reads: PEOPLE,
    answer: (world, { directory }, people) => people.place(world, directory) !== undefined,
  },
  userExists: { reads: PEOPLE, answer: (world, { user }, people) => rowAtHome(world, user, people) !== undefined },
  userHasRole: {
    reads: PEOPLE,
    answer: (world, { user, role, directory }, people) => {
      const [found] = people.named(world, user, 'organizational');
      const place = directory === undefined ? undefined : people.place(world, directory);
      if (!found || (directory !== undefined && !place)) return undefined;
      const row = place ? people.rowOf(place, found.id) : rowAtHome(world, user, people);
      return row && row.role === role;
    },
  },
  signInBlocked: {
    reads: PEOPLE,
    answer: (world, { user }, people) => rowAtHome(world, user, people)?.signInBlocked,
  },
  licenceAssigned: {
    reads: [...OFFICE_365, 'date'],
    answer: (world, { user }, people) => {
      const licences = rowAtHome(world, user, people)?.licences;
      return (
        licences &&
        world.office365Subscriptions.some((one) => licences.includes(one.id) && hasWorkingLicences(world, one))
      );
    },
  },
  isUserOf: {
    reads: ['directories', 'microsoftAccounts'],
    answer: (world, { account, directory, kind }, people) => {
      const place = people.place(world, directory);
      return place && people.named(world, account, kind).some(({ id }) => people.rowOf(place, id) !== undefined);
    },
  },
  serviceAdministratorIs: {
    reads: AZURE,
    answer: (world, { owner, account, kind }, people) => {
      const ids = people.named(world, account, kind).map(({ id }) => id);
      return azureOwnedBy(world, owner, people).some((one) => ids.includes(one.serviceAdministrator));
    },
  },
  coAdministratorIs: {
    reads: AZURE,
    answer: (world, { owner, account }, people) => {
      const ids = people.named(world, account).map(({ id }) => id);
      return azureOwnedBy(world, owner, people).some((one) => one.coAdministrators.some((id) => ids.includes(id)));
    },
  },
  signedIn: {
    reads: ['signedIn', 'directories', 'microsoftAccounts'],
    answer: (world, { account, kind, profile }, people) => {
      const profiles = profile ? [profile] : (['default', 'inprivate'] as const);
      const ids = profiles.map((one): AccountId | undefined => world.signedIn[one]);
      // Somebody who is blocked meanwhile is signed in nowhere.
      const isIn = people
        .named(world, account, kind)
        .filter((one) => one.kind === 'microsoft' || !one.user.signInBlocked);
      return isIn.some(({ id }) => ids.includes(id));
    },
  },
};

/** What is true of a world. Where a question is about what is not there, nothing can be told. */
export function answerTo(world: World, question: Question, people: Lookups): Value {
  return answerOf(question).answer(world, question, people);
}

/** The parts of the world that the answer to a question rests on: while none of them changes, neither does it. */
export function partsReadBy(question: Question): readonly Part[] {
  return answerOf(question).reads;
}

function answerOf(question: Question): Answer<Question> {
  // TypeScript does not follow that a question is looked up under its own name.
  return ANSWERS[question.ask] as Answer<Question>;
}

function isWanted({ canceled }: AzureSubscription): boolean {
  return !canceled;
}

function azureOwnedBy(world: World, owner: string | undefined, people: Lookups): readonly AzureSubscription[] {
  if (owner === undefined) return world.azureSubscriptions;
  const ids = people.named(world, owner).map(({ id }) => id);
  return world.azureSubscriptions.filter(({ accountAdministrator }) => ids.includes(accountAdministrator));
}

function rowAtHome(world: World, userName: string, people: Lookups) {
  const [found] = people.named(world, userName, 'organizational');
  return found?.kind === 'organizational' ? found.user : undefined;
}
