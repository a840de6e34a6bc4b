import { accountCenter } from '../../map/sites/accountCenter';
import { azurePortal } from '../../map/sites/azurePortal';
import { signIn as doors } from '../../map/sites/signIn';
import type { Check } from '../../training/check';
import type { Act, Lesson } from '../../training/lesson';
import * as act from './acts';

const A_DAY = 24 * 60;
const SUBSCRIPTION = accountCenter.subscription.patternOf({ id: `@azure:${act.ADMIN}` });
const OVER: Check = { ask: 'azureTrialOver', owner: act.ADMIN };
const LIVES: Check = {
  all: [OVER, { ask: 'azureIs', owner: act.ADMIN, state: 'active', offer: 'MS-AZR-0003P' }],
};
const SEEN: Check = { all: [OVER, { visited: azurePortal.subscriptions() }] };
const CANCELED: Check = { ask: 'azureIs', owner: act.ADMIN, state: 'canceled' };
const ANOTHER: Check = {
  happened: 'AzureSubscriptionCreated',
  with: { accountAdministrator: `@microsoft:${act.PERSONAL}` },
};

function letDaysPass(days: number): Act {
  return { type: 'letTimePass', minutes: days * A_DAY };
}

function upgrade(profile: 'default' | 'inprivate' = 'default'): Act {
  return { type: 'upgradeAzureSubscription', profile, subscription: `@azure:${act.ADMIN}`, name: 'Pay-As-You-Go' };
}

/** What becomes of a free trial after thirty days, and what to do about it. */
export const theTrialEnds: Lesson = {
  id: 'the-trial-ends',
  version: 1,
  start: 'azure-customer',
  minutes: 5,
  tokens: act.TOKENS,
  steps: [
    {
      id: 'sign-in',
      goal: 'seen',
      at: doors.organizational({ to: azurePortal.dashboard() }),
      target: 'sign-in.userName',
      done: { ask: 'signedIn', account: act.ADMIN },
      hints: [],
      does: [act.signIn(act.ADMIN), act.visit(azurePortal.dashboard())],
    },
    {
      id: 'time',
      goal: 'seen',
      at: azurePortal.dashboard(),
      target: 'shell.calendar',
      done: OVER,
      hints: ['hint'],
      does: [letDaysPass(31)],
    },
    {
      id: 'look',
      goal: 'seen',
      at: azurePortal.dashboard(),
      target: 'azure-portal.hub.subscriptions',
      done: SEEN,
      hints: [],
      does: [act.visit(azurePortal.subscriptions())],
    },
    {
      id: 'account',
      goal: 'lives',
      at: accountCenter.subscriptions(),
      target: `account-center.subscriptions.@azure:${act.ADMIN}`,
      done: { any: [{ visited: accountCenter.subscription.pattern }, LIVES] },
      hints: ['hint'],
      does: [act.visit(accountCenter.subscriptions()), act.visit(SUBSCRIPTION)],
    },
    {
      id: 'upgrade',
      goal: 'lives',
      at: SUBSCRIPTION,
      target: 'account-center.upgrade',
      done: LIVES,
      hints: [],
      does: [upgrade()],
    },
  ],
  goals: [
    { id: 'seen', skill: 'time', check: SEEN, points: 30, level: 'required', because: [] },
    {
      id: 'lives',
      skill: 'subscriptions',
      check: LIVES,
      points: 70,
      level: 'required',
      because: [
        { when: CANCELED, say: 'canceled', facts: [] },
        { when: ANOTHER, say: 'another-trial', facts: ['azureOwner', 'azureDirectory'] },
      ],
    },
  ],
  wrong: [
    { id: 'canceled', when: CANCELED, level: 'essential', facts: [], backTo: 'upgrade' },
    { id: 'another-trial', when: ANOTHER, level: 'essential', facts: ['azureDirectory'], backTo: 'account' },
  ],
  ends: [
    {
      id: 'canceled',
      when: CANCELED,
      does: [
        act.signIn(act.ADMIN),
        letDaysPass(31),
        { type: 'cancelAzureSubscription', profile: 'default', subscription: `@azure:${act.ADMIN}` },
        act.visit(azurePortal.subscriptions()),
      ],
    },
    {
      id: 'another-trial',
      when: { all: [ANOTHER, { not: LIVES }] },
      does: [
        letDaysPass(31),
        act.signIn(act.PERSONAL, 'default', 'microsoft'),
        ...act.azureSignUp(),
        act.visit(azurePortal.subscriptions()),
      ],
    },
  ],
  next: ['people-and-licences'],
  alternatives: [
    {
      id: 'in-time',
      does: [act.signIn(act.ADMIN), upgrade(), letDaysPass(40), act.visit(azurePortal.subscriptions())],
    },
    {
      id: 'much-later',
      does: [
        act.signIn(act.ADMIN, 'inprivate'),
        ...Array.from({ length: 10 }, () => letDaysPass(10)),
        upgrade('inprivate'),
        act.visit(azurePortal.subscriptions()),
      ],
    },
  ],
};
