import { classicPortal } from '../../map/sites/classicPortal';
import { officeSignUp } from '../../map/sites/officeSignUp';
import { signIn as doors } from '../../map/sites/signIn';
import type { Check } from '../../training/check';
import type { Lesson } from '../../training/lesson';
import * as act from './acts';
import { USERS, USERS_SEEN } from './places';

const plan = 'business-premium';
const CHECK_OUT = officeSignUp.checkOut({ plan });
const JANES_PROFILE = classicPortal.user.patternOf({ directory: '{domain}', user: '{colleagueName}', tab: 'profile' });
const MAY_BUY: Check = { ask: 'userHasRole', user: act.JANE, role: 'billing-admin' };
const TOO_MUCH: Check = { ask: 'userHasRole', user: act.JANE, role: 'global-admin' };
const BOUGHT_BY_JANE: Check = {
  happened: 'Office365SubscriptionCreated',
  with: { directory: act.CONTOSO },
  by: act.JANE,
};
const SIGNED_IN: Check = { ask: 'signedIn', account: act.ADMIN };

/** Somebody else is to buy, with the least that it takes. */
export const whoMayBuy: Lesson = {
  id: 'who-may-buy',
  version: 1,
  start: 'azure-customer',
  minutes: 6,
  tokens: act.TOKENS,
  steps: [
    {
      id: 'sign-in',
      goal: 'role',
      at: doors.organizational({ to: classicPortal.directories() }),
      target: 'sign-in.userName',
      done: SIGNED_IN,
      hints: [],
      does: [act.signIn(act.ADMIN), act.visit(classicPortal.directories())],
    },
    {
      id: 'users',
      goal: 'role',
      at: classicPortal.directories(),
      target: 'classic-portal.directories.{domain}',
      done: { any: [USERS_SEEN, MAY_BUY] },
      hints: [],
      does: [act.visit(USERS)],
    },
    {
      id: 'role',
      goal: 'role',
      at: JANES_PROFILE,
      target: 'classic-portal.role',
      done: MAY_BUY,
      hints: ['hint'],
      does: [act.visit(JANES_PROFILE), act.giveRole(act.JANE, 'billing-admin')],
    },
    {
      id: 'jane',
      goal: 'bought',
      at: doors.organizational({ to: CHECK_OUT }),
      target: 'sign-in.userName',
      done: { all: [MAY_BUY, { ask: 'signedIn', account: act.JANE }] },
      hints: ['hint'],
      does: [act.signOut(), act.signIn(act.JANE), act.visit(CHECK_OUT)],
    },
    {
      id: 'buy',
      goal: 'bought',
      at: CHECK_OUT,
      target: 'office-sign-up.tryNow',
      done: BOUGHT_BY_JANE,
      hints: [],
      does: [act.startTrial(plan)],
    },
  ],
  goals: [
    {
      id: 'role',
      skill: 'roles',
      check: MAY_BUY,
      points: 50,
      level: 'required',
      because: [
        { when: TOO_MUCH, say: 'too-much', facts: [] },
        {
          when: { ask: 'userHasRole', user: act.JANE, role: 'service-admin' },
          say: 'other-role',
          facts: [],
        },
      ],
    },
    {
      id: 'bought',
      skill: 'subscriptions',
      check: BOUGHT_BY_JANE,
      points: 50,
      level: 'required',
      because: [
        { when: { happened: 'Office365SubscriptionCreated', by: act.ADMIN }, say: 'bought-by-admin', facts: [] },
        {
          when: { ask: 'office365Outside', directory: '{domain}' },
          say: 'other-directory',
          facts: ['office365Directory'],
        },
      ],
    },
  ],
  wrong: [
    { id: 'too-much', when: TOO_MUCH, level: 'essential', facts: [], backTo: 'role' },
    {
      id: 'not-yet',
      when: {
        all: [
          { visited: officeSignUp.checkOut.pattern },
          { ask: 'signedIn', account: act.JANE },
          { ask: 'userHasRole', user: act.JANE, role: 'user' },
        ],
      },
      level: 'informative',
      facts: [],
      backTo: 'role',
    },
  ],
  ends: [
    {
      id: 'too-much',
      when: { all: [TOO_MUCH, { ask: 'office365In', directory: '{domain}' }] },
      does: [
        act.signIn(act.ADMIN),
        act.giveRole(act.JANE, 'global-admin'),
        act.signOut(),
        act.signIn(act.JANE),
        act.startTrial(plan),
      ],
    },
    {
      id: 'bought-by-admin',
      when: { happened: 'Office365SubscriptionCreated', by: act.ADMIN },
      does: [act.signIn(act.ADMIN), act.giveRole(act.JANE, 'service-admin'), act.startTrial(plan)],
    },
    {
      id: 'new-directory',
      when: { ask: 'office365Outside', directory: '{domain}' },
      does: act.newCustomer('{domain}2'),
    },
  ],
  next: ['people-and-licences', 'know-your-role'],
  alternatives: [
    {
      id: 'refused-first',
      does: [
        act.signIn(act.JANE, 'inprivate'),
        act.visit(CHECK_OUT),
        act.startTrial(plan, 'inprivate'),
        act.signIn(act.ADMIN),
        act.giveRole(act.JANE, 'billing-admin'),
        act.startTrial(plan, 'inprivate'),
      ],
    },
    {
      id: 'other-role-first',
      does: [
        act.signIn(act.ADMIN),
        act.giveRole(act.JANE, 'service-admin'),
        act.giveRole(act.JANE, 'billing-admin'),
        act.signOut(),
        act.signIn(act.JANE),
        act.startTrial('e3'),
      ],
    },
  ],
};
