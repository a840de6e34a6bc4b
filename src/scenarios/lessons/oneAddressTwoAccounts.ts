import { accountCenter } from '../../map/sites/accountCenter';
import { classicPortal } from '../../map/sites/classicPortal';
import { signIn as doors } from '../../map/sites/signIn';
import type { Check } from '../../training/check';
import type { Act, Lesson } from '../../training/lesson';
import * as act from './acts';
import {
  bringIn,
  endInAnotherDirectory,
  goalsOfAssociation,
  moved,
  SECOND_TRIAL,
  stepsOfAssociation,
  trustContoso,
} from './association';

const SIGNED_IN: Check = { happened: 'SignedIn', with: { account: `@microsoft:${act.KELLEY}` } };
const HANDED_OVER: Check = { ask: 'serviceAdministratorIs', owner: act.KELLEY, account: act.PERSONAL };
const SUBSCRIPTION = accountCenter.subscription.patternOf({ id: `@azure:${act.KELLEY}` });

const handOver: Act = {
  type: 'editAzureSubscription',
  profile: 'default',
  subscription: `@azure:${act.KELLEY}`,
  name: 'Free Trial',
  serviceAdministrator: act.PERSONAL,
};

/** One address, a personal account and one at work: which is meant, and why neither can bring in the other's directory. */
export const oneAddressTwoAccounts: Lesson = {
  id: 'one-address-two-accounts',
  version: 1,
  start: 'same-address',
  minutes: 8,
  tokens: act.TOKENS,
  steps: [
    {
      id: 'personal',
      goal: 'handed-over',
      at: doors.microsoft({ to: accountCenter.subscriptions() }),
      target: 'sign-in.userName',
      done: SIGNED_IN,
      hints: ['hint'],
      does: [act.signIn(act.KELLEY, 'default', 'microsoft'), act.visit(accountCenter.subscriptions())],
    },
    {
      id: 'hand-over',
      goal: 'handed-over',
      at: SUBSCRIPTION,
      target: 'account-center.edit',
      done: HANDED_OVER,
      hints: ['hint'],
      does: [act.visit(SUBSCRIPTION), handOver],
    },
    {
      id: 'other-personal',
      goal: 'let-in',
      at: doors.microsoft({ to: classicPortal.directories() }),
      target: 'sign-in.userName',
      done: {
        all: [HANDED_OVER, { happened: 'SignedIn', with: { account: `@microsoft:${act.PERSONAL}` } }],
      },
      hints: [],
      does: [act.signOut(), act.signIn(act.PERSONAL, 'default', 'microsoft'), act.visit(classicPortal.directories())],
    },
    ...stepsOfAssociation(act.PERSONAL, act.KELLEY),
  ],
  goals: [
    {
      id: 'handed-over',
      skill: 'accounts',
      check: HANDED_OVER,
      points: 20,
      level: 'required',
      because: [{ when: { refused: 'address-of-global-admin' }, say: 'same-address', facts: [] }],
    },
    ...goalsOfAssociation(act.PERSONAL, act.KELLEY),
  ],
  wrong: [
    {
      id: 'same-address',
      when: { all: [{ refused: 'address-of-global-admin' }, { not: HANDED_OVER }] },
      level: 'essential',
      facts: [],
      backTo: 'hand-over',
    },
    { id: 'second-trial', when: SECOND_TRIAL, level: 'essential', facts: ['azureOwner'], backTo: 'personal' },
  ],
  ends: [
    {
      id: 'same-address',
      when: { all: [{ refused: 'address-of-global-admin' }, { not: HANDED_OVER }] },
      does: [
        act.signIn(act.KELLEY, 'default', 'microsoft'),
        { type: 'beginAssociation', profile: 'default' },
        act.signIn(act.KELLEY, 'default', 'organizational'),
        { type: 'confirmAssociation', profile: 'default' },
      ],
    },
    endInAnotherDirectory(act.KELLEY),
    {
      id: 'second-trial',
      when: { all: [SECOND_TRIAL, { not: moved(act.KELLEY) }] },
      does: [act.signIn(act.JANE), ...act.azureSignUp()],
    },
  ],
  next: ['mend-the-mess', 'bought-separately'],
  alternatives: [
    {
      id: 'inprivate',
      does: [
        act.signIn(act.KELLEY, 'default', 'microsoft'),
        handOver,
        act.signIn(act.PERSONAL, 'inprivate', 'microsoft'),
        ...bringIn('inprivate', act.PERSONAL),
        trustContoso(act.KELLEY, 'inprivate'),
      ],
    },
    {
      id: 'after-the-refusal',
      does: [
        act.signIn(act.KELLEY, 'default', 'microsoft'),
        { type: 'beginAssociation', profile: 'default' },
        act.signIn(act.KELLEY, 'default', 'organizational'),
        { type: 'confirmAssociation', profile: 'default' },
        { type: 'giveUpAssociation', profile: 'default' },
        act.signIn(act.KELLEY, 'default', 'microsoft'),
        handOver,
        act.signIn(act.PERSONAL, 'default', 'microsoft'),
        ...bringIn('default', act.PERSONAL),
        trustContoso(act.KELLEY),
      ],
    },
  ],
};
