import { adminCenter } from '../../map/sites/adminCenter';
import { officeCom } from '../../map/sites/officeCom';
import { officeSignUp } from '../../map/sites/officeSignUp';
import { signIn as doors } from '../../map/sites/signIn';
import type { Check } from '../../training/check';
import type { Lesson } from '../../training/lesson';
import * as act from './acts';

const plan = 'business-premium';
const FORM = officeSignUp.form({ plan });
const CHECK_OUT = officeSignUp.checkOut({ plan });
// Of the check out, and not of a page in the second frame that asks for a sign-in by itself.
const DOOR = doors.organizational({ to: CHECK_OUT });
const RECEIPT = officeSignUp.receipt.patternOf({ order: '@order:{domain}' });
const SIGNED_IN: Check = { ask: 'signedIn', account: act.ADMIN, kind: 'organizational' };
const BOUGHT: Check = { ask: 'office365In', directory: '{domain}' };
const PEOPLE_SEEN: Check = { visited: adminCenter.activeUsers() };
// The page says so before a command is sent, so that being there is what counts.
const NO_RIGHT: Check = {
  all: [
    { visited: officeSignUp.checkOut.pattern },
    {
      any: [act.JANE, act.TRICIA].map((user) => ({
        all: [
          { ask: 'signedIn', account: user },
          { ask: 'userHasRole', user, role: 'user' },
        ],
      })),
    },
  ],
};

/** Contoso has Azure and wants Office 365: the article's second scenario. */
export const azureFirst: Lesson = {
  id: 'azure-first',
  version: 1,
  start: 'azure-customer',
  minutes: 5,
  tokens: act.TOKENS,
  steps: [
    {
      id: 'plan',
      goal: 'shared',
      at: officeCom.plans(),
      target: `office-com.${plan}`,
      done: { any: [{ visited: officeSignUp.form.pattern }, SIGNED_IN] },
      hints: [],
      does: [act.visit(FORM)],
    },
    {
      id: 'existing',
      goal: 'shared',
      at: FORM,
      target: 'office-sign-up.signIn',
      done: { any: [{ visited: DOOR }, SIGNED_IN] },
      hints: ['hint'],
      does: [act.visit(DOOR)],
      note: true,
    },
    {
      id: 'sign-in',
      goal: 'shared',
      at: DOOR,
      target: 'sign-in.userName',
      done: SIGNED_IN,
      hints: ['hint'],
      does: [act.signIn(act.ADMIN), act.visit(CHECK_OUT)],
    },
    {
      id: 'try',
      goal: 'shared',
      at: CHECK_OUT,
      target: 'office-sign-up.tryNow',
      done: BOUGHT,
      hints: [],
      does: [act.startTrial(plan), act.visit(RECEIPT)],
    },
    {
      id: 'continue',
      goal: 'same-users',
      at: RECEIPT,
      target: 'office-sign-up.continue',
      done: { all: [BOUGHT, { any: [{ visited: adminCenter.dashboard() }, PEOPLE_SEEN] }] },
      hints: [],
      does: [act.visit(adminCenter.dashboard())],
    },
    {
      id: 'users',
      goal: 'same-users',
      at: adminCenter.dashboard(),
      target: 'admin-center.users',
      done: { all: [BOUGHT, PEOPLE_SEEN] },
      hints: ['hint'],
      does: [act.visit(adminCenter.activeUsers())],
    },
  ],
  goals: [
    {
      id: 'shared',
      skill: 'directories',
      check: { ask: 'subscriptionsShareDirectory', directory: '{domain}' },
      points: 80,
      level: 'required',
      because: [
        {
          when: { all: [{ happened: 'CustomerIntroduced' }, { ask: 'office365Outside', directory: '{domain}' }] },
          say: 'new-customer',
          facts: ['newestDirectory'],
        },
        {
          when: { ask: 'office365Outside', directory: '{domain}' },
          say: 'other-directory',
          facts: ['office365Directory'],
        },
        { when: NO_RIGHT, say: 'needs-role', facts: ['signedIn'] },
      ],
    },
    {
      id: 'same-users',
      skill: 'people',
      check: { all: [BOUGHT, PEOPLE_SEEN] },
      points: 20,
      level: 'required',
      because: [],
    },
  ],
  wrong: [
    {
      id: 'form',
      when: { all: [{ happened: 'UserIdChosen' }, { not: { ask: 'office365In', directory: '{domain}' } }] },
      level: 'essential',
      facts: [],
      backTo: 'existing',
    },
    {
      id: 'role',
      when: { all: [NO_RIGHT, { not: BOUGHT }] },
      level: 'actionable',
      facts: ['signedIn'],
      backTo: 'sign-in',
    },
  ],
  ends: [
    {
      id: 'new-directory',
      when: { all: [{ ask: 'office365Outside', directory: '{domain}' }, { happened: 'CustomerIntroduced' }] },
      does: [act.visit(FORM), ...act.newCustomer('{domain}2'), act.visit(adminCenter.activeUsers())],
    },
    {
      id: 'other-directory',
      when: { all: [{ ask: 'office365Outside', directory: '{domain}' }, { not: { happened: 'CustomerIntroduced' } }] },
      does: [
        act.visit(FORM),
        act.signIn('admin@alpineskihouse.onmicrosoft.com'),
        act.startTrial(plan),
        act.visit(adminCenter.activeUsers()),
      ],
    },
    {
      id: 'no-right',
      when: { all: [NO_RIGHT, { not: BOUGHT }] },
      does: [act.visit(FORM), act.signIn(act.JANE), act.visit(CHECK_OUT)],
    },
  ],
  next: ['office-first', 'know-your-role'],
  alternatives: [
    {
      // The Dutch article has the form filled in first: once somebody signs in, what was typed is thrown away.
      id: 'form-then-sign-in',
      does: [
        act.visit(FORM),
        act.introduce(plan),
        act.signIn(act.ADMIN),
        act.startTrial(plan),
        act.visit(adminCenter.activeUsers()),
      ],
    },
    {
      id: 'billing-admin',
      does: [
        act.signIn(act.ADMIN),
        act.giveRole(act.JANE, 'billing-admin'),
        act.signOut(),
        act.signIn(act.JANE),
        act.startTrial('e3'),
        act.visit(adminCenter.activeUsers()),
      ],
    },
  ],
};
