import { adminCenter } from '../../map/sites/adminCenter';
import { officeCom } from '../../map/sites/officeCom';
import { signIn as doors } from '../../map/sites/signIn';
import type { Check } from '../../training/check';
import type { Act, Lesson } from '../../training/lesson';
import { tokensOf } from '../names';
import * as act from './acts';

const NEWCOMER = '{newUser}@{domain}.onmicrosoft.com';
const SEATS = '@office365:{domain}';
const PEOPLE = adminCenter.activeUsers();
const CAME: Check = { ask: 'userExists', user: NEWCOMER };
const WORKS: Check = { all: [CAME, { ask: 'licenceAssigned', user: NEWCOMER }] };
const LEFT: Check = { not: { ask: 'userExists', user: act.TRICIA } };
const SIGNED_IN: Check = { ask: 'signedIn', account: act.ADMIN };
const inContoso = { profile: 'default', directory: act.CONTOSO } as const;

const addNewcomer: Act = {
  type: 'addUser',
  ...inContoso,
  userName: NEWCOMER,
  role: 'user',
  details: { displayName: '{newcomer}', firstName: '{newcomerFirst}', lastName: '{newcomerLast}', usageLocation: 'US' },
  give: [SEATS],
};
const addWithout: Act = { ...addNewcomer, details: { displayName: '{newcomer}' }, give: [] };
const giveSeat: Act = {
  type: 'editUsers',
  ...inContoso,
  users: [`@user:${NEWCOMER}`],
  changes: { usageLocation: 'US' },
  give: [SEATS],
};

function remove(user: string): Act {
  return { type: 'deleteUsers', ...inContoso, users: [`@user:${user}`] };
}

/** Somebody comes, somebody leaves, and a licence goes with each. */
export const peopleAndLicences: Lesson = {
  id: 'people-and-licences',
  version: 1,
  start: 'office-customer',
  minutes: 6,
  tokens: { ...act.TOKENS, ...tokensOf({ newcomer: 'Lee Gu' }) },
  steps: [
    {
      id: 'sign-in',
      goal: 'newcomer',
      at: doors.organizational({ to: officeCom.home() }),
      target: 'sign-in.userName',
      done: SIGNED_IN,
      hints: [],
      does: [act.signIn(act.ADMIN), act.visit(officeCom.home())],
    },
    {
      id: 'users',
      goal: 'newcomer',
      at: adminCenter.dashboard(),
      target: 'admin-center.users',
      done: { any: [{ visited: PEOPLE }, CAME] },
      hints: ['hint'],
      does: [act.visit(adminCenter.dashboard()), act.visit(PEOPLE)],
    },
    {
      id: 'add',
      goal: 'works',
      at: PEOPLE,
      target: 'admin-center.addUser',
      done: WORKS,
      hints: ['hint'],
      does: [addNewcomer],
    },
    {
      id: 'delete',
      goal: 'leaver',
      at: PEOPLE,
      target: `admin-center.user.@user:${act.TRICIA}`,
      done: LEFT,
      hints: ['hint'],
      does: [remove(act.TRICIA)],
    },
  ],
  goals: [
    { id: 'newcomer', skill: 'people', check: CAME, points: 30, level: 'required', because: [] },
    {
      id: 'works',
      skill: 'licences',
      check: WORKS,
      points: 40,
      level: 'required',
      because: [
        { when: { all: [CAME, { not: { ask: 'licenceAssigned', user: NEWCOMER } }] }, say: 'no-licence', facts: [] },
      ],
    },
    {
      id: 'leaver',
      skill: 'people',
      check: LEFT,
      points: 30,
      level: 'required',
      only: { ask: 'userExists', user: act.JANE },
      because: [
        { when: { not: { ask: 'userExists', user: act.JANE } }, say: 'wrong-person', facts: [] },
        { when: { ask: 'signInBlocked', user: act.TRICIA }, say: 'only-blocked', facts: [] },
      ],
    },
  ],
  wrong: [
    {
      id: 'wrong-person',
      when: { not: { ask: 'userExists', user: act.JANE } },
      level: 'essential',
      facts: [],
      backTo: 'delete',
    },
    {
      id: 'only-blocked',
      when: { ask: 'signInBlocked', user: act.TRICIA },
      level: 'actionable',
      facts: [],
      backTo: 'delete',
    },
  ],
  ends: [
    {
      id: 'no-licence',
      when: { all: [LEFT, CAME, { not: { ask: 'licenceAssigned', user: NEWCOMER } }] },
      does: [act.signIn(act.ADMIN), addWithout, remove(act.TRICIA)],
    },
    {
      id: 'wrong-person',
      when: { not: { ask: 'userExists', user: act.JANE } },
      does: [act.signIn(act.ADMIN), addNewcomer, remove(act.JANE)],
    },
    {
      id: 'only-blocked',
      when: { ask: 'signInBlocked', user: act.TRICIA },
      does: [
        act.signIn(act.ADMIN),
        addNewcomer,
        { type: 'editUsers', ...inContoso, users: [`@user:${act.TRICIA}`], changes: { signInBlocked: true } },
      ],
    },
  ],
  next: ['who-may-buy', 'the-trial-ends'],
  alternatives: [
    { id: 'licence-later', does: [act.signIn(act.ADMIN), remove(act.TRICIA), addWithout, giveSeat] },
    {
      id: 'blocked-first',
      does: [
        act.signIn(act.ADMIN),
        { type: 'editUsers', ...inContoso, users: [`@user:${act.TRICIA}`], changes: { signInBlocked: true } },
        addNewcomer,
        remove(act.TRICIA),
      ],
    },
  ],
};
