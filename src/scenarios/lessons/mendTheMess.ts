import { adminCenter } from '../../map/sites/adminCenter';
import { classicPortal } from '../../map/sites/classicPortal';
import { officeSignUp } from '../../map/sites/officeSignUp';
import { signIn as doors } from '../../map/sites/signIn';
import type { Check } from '../../training/check';
import type { Act, Lesson } from '../../training/lesson';
import * as act from './acts';

const plan = 'e3';
const RECEIPT = officeSignUp.receipt.patternOf({ order: '@order:{domain}' });
const ELSEWHERE = '{adminAlias}@{domain}2.onmicrosoft.com';
const OTHER = '@directory:{domain}2';
const TOGETHER: Check = { ask: 'subscriptionsShareDirectory' };
const CANCELED: Check = { ask: 'azureIs', state: 'canceled', owner: act.ADMIN };
const PEOPLE = ['{colleagueName}', '{colleague2Name}'];

/** Jane and Tricia can work with Office 365 where Azure is. */
function workIn(directory: string): Check {
  const people = PEOPLE.map((name): Check => {
    const user = `${name}@${directory}.onmicrosoft.com`;
    return {
      all: [
        { ask: 'userExists', user },
        { ask: 'licenceAssigned', user },
      ],
    };
  });
  return { all: [{ ask: 'subscriptionsShareDirectory', directory }, ...people] };
}
const WORKING: Check = { any: [workIn('{domain}'), workIn('{domain}2')] };

const licences: Act = {
  type: 'editUsers',
  profile: 'default',
  directory: act.CONTOSO,
  users: [`@user:${act.JANE}`, `@user:${act.TRICIA}`],
  changes: { usageLocation: 'US' },
  give: ['@office365:{domain}'],
};

function addElsewhere(name: string): Act {
  return {
    type: 'addUser',
    profile: 'default',
    directory: OTHER,
    userName: `${name}@{domain}2.onmicrosoft.com`,
    role: 'user',
    details: { displayName: name, usageLocation: 'US' },
    give: ['@office365:{domain}2'],
  };
}

/** Two directories by a wrong turn: to be brought in order in any way. */
export const mendTheMess: Lesson = {
  id: 'mend-the-mess',
  version: 1,
  start: 'two-directories',
  minutes: 10,
  test: { minutes: 30, attempts: 3 },
  tokens: act.TOKENS,
  steps: [
    {
      id: 'sign-in',
      goal: 'together',
      at: doors.organizational({ to: classicPortal.directories() }),
      target: 'sign-in.userName',
      done: { happened: 'SignedIn' },
      hints: [],
      does: [act.signIn(act.ADMIN), act.visit(classicPortal.directories())],
    },
    {
      id: 'together',
      goal: 'together',
      done: TOGETHER,
      hints: ['hint', 'more'],
      does: [act.visit(officeSignUp.checkOut({ plan })), act.startTrial(plan), act.visit(RECEIPT)],
    },
    {
      id: 'people',
      goal: 'people',
      done: WORKING,
      // Nobody can be given a licence where there is none yet.
      opens: TOGETHER,
      hints: ['hint'],
      does: [act.visit(adminCenter.activeUsers()), licences],
    },
  ],
  goals: [
    {
      id: 'together',
      skill: 'directories',
      check: TOGETHER,
      points: 50,
      level: 'required',
      because: [
        {
          when: { ask: 'directoryExists', directory: '{domain}3' },
          say: 'third-directory',
          facts: ['newestDirectory'],
        },
      ],
    },
    {
      id: 'people',
      skill: 'licences',
      check: WORKING,
      points: 30,
      level: 'required',
      because: [
        {
          when: { all: [TOGETHER, { not: CANCELED }, { not: WORKING }] },
          say: 'no-licences',
          facts: [],
        },
      ],
    },
    {
      id: 'kept',
      skill: 'subscriptions',
      check: TOGETHER,
      only: { not: CANCELED },
      points: 20,
      level: 'required',
      because: [{ when: CANCELED, say: 'canceled', facts: [] }],
    },
  ],
  wrong: [
    {
      id: 'third-directory',
      when: { ask: 'directoryExists', directory: '{domain}3' },
      level: 'essential',
      facts: ['newestDirectory'],
      backTo: 'together',
    },
    { id: 'canceled', when: CANCELED, level: 'essential', facts: [], backTo: 'together' },
  ],
  ends: [
    {
      id: 'third-directory',
      when: { ask: 'directoryExists', directory: '{domain}3' },
      does: act.newCustomer('{domain}3', plan),
    },
    {
      id: 'canceled',
      when: CANCELED,
      does: [
        act.signIn(act.ADMIN),
        { type: 'cancelAzureSubscription', profile: 'default', subscription: `@azure:${act.ADMIN}` },
        act.signOut(),
        act.signIn(ELSEWHERE),
        ...act.azureSignUp(),
        ...PEOPLE.map(addElsewhere),
      ],
    },
    {
      id: 'no-licences',
      when: { all: [TOGETHER, { not: CANCELED }, { not: WORKING }] },
      does: [act.signIn(act.ADMIN), act.startTrial(plan)],
    },
  ],
  next: ['bought-separately'],
  alternatives: [
    {
      id: 'other-way-round',
      does: [
        act.signIn(act.ADMIN),
        {
          type: 'editAzureSubscription',
          profile: 'default',
          subscription: `@azure:${act.ADMIN}`,
          name: 'Free Trial',
          serviceAdministrator: act.PERSONAL,
        },
        act.signIn(act.PERSONAL, 'default', 'microsoft'),
        { type: 'beginAssociation', profile: 'default' },
        act.signIn(ELSEWHERE),
        { type: 'confirmAssociation', profile: 'default' },
        ...PEOPLE.map(addElsewhere),
        act.signOut(),
        act.signIn(act.PERSONAL, 'default', 'microsoft'),
        { type: 'changeDirectory', profile: 'default', subscription: `@azure:${act.ADMIN}`, directory: OTHER },
      ],
    },
    {
      id: 'jane-buys',
      does: [
        act.signIn(act.ADMIN),
        act.giveRole(act.JANE, 'billing-admin'),
        act.signIn(act.JANE, 'inprivate'),
        act.startTrial('business-premium', 'inprivate'),
        licences,
      ],
    },
  ],
};
