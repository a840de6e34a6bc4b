import { azurePortal } from '../../map/sites/azurePortal';
import { classicPortal } from '../../map/sites/classicPortal';
import { signIn as doors } from '../../map/sites/signIn';
import type { Check } from '../../training/check';
import type { Act, Lesson } from '../../training/lesson';
import * as act from './acts';
import { PROFILE, PROFILE_SEEN, USERS, USERS_SEEN } from './places';

const SIGNED_IN: Check = { ask: 'signedIn', account: act.ADMIN };
const RIGHT: readonly Act[] = [
  { type: 'answer', step: 'role', answer: 'global-admin' },
  { type: 'answer', step: 'buying', answer: 'role' },
];

/** Which role have I in my directory? The article's part about roles. */
export const knowYourRole: Lesson = {
  id: 'know-your-role',
  version: 1,
  start: 'azure-customer',
  minutes: 4,
  tokens: act.TOKENS,
  steps: [
    {
      id: 'sign-in',
      goal: 'looked',
      at: doors.organizational({ to: azurePortal.dashboard() }),
      target: 'sign-in.userName',
      done: SIGNED_IN,
      hints: ['hint'],
      does: [act.signIn(act.ADMIN), act.visit(azurePortal.dashboard())],
    },
    {
      id: 'browse',
      goal: 'looked',
      at: azurePortal.dashboard(),
      target: 'azure-portal.browse',
      done: { any: [{ visited: classicPortal.directories() }, USERS_SEEN, PROFILE_SEEN] },
      hints: ['hint'],
      does: [act.visit(azurePortal.browse()), act.visit(classicPortal.directories())],
    },
    {
      id: 'directory',
      goal: 'looked',
      at: classicPortal.directories(),
      target: 'classic-portal.directories.{domain}',
      done: { any: [USERS_SEEN, PROFILE_SEEN] },
      hints: [],
      does: [act.visit(USERS)],
      note: true,
    },
    {
      id: 'user',
      goal: 'looked',
      at: USERS,
      target: 'classic-portal.users.admin',
      done: PROFILE_SEEN,
      hints: [],
      does: [act.visit(PROFILE)],
    },
    {
      id: 'role',
      goal: 'role',
      at: PROFILE,
      target: 'classic-portal.role',
      done: { answered: 'role', right: true },
      ask: { choices: ['user', 'global-admin', 'service-admin'], right: 'global-admin' },
      hints: ['hint'],
      does: [{ type: 'answer', step: 'role', answer: 'global-admin' }],
    },
    {
      id: 'buying',
      goal: 'buying',
      at: PROFILE,
      done: { answered: 'buying', right: true },
      ask: { choices: ['azure', 'role', 'anyone'], right: 'role' },
      hints: [],
      does: [{ type: 'answer', step: 'buying', answer: 'role' }],
    },
  ],
  goals: [
    { id: 'looked', skill: 'roles', check: PROFILE_SEEN, points: 40, level: 'required', because: [] },
    {
      id: 'role',
      skill: 'roles',
      check: { answered: 'role', right: true },
      points: 40,
      level: 'required',
      because: [
        { when: { answered: 'role', choice: 'user' }, say: 'guest-elsewhere', facts: [] },
        { when: { answered: 'role', choice: 'service-admin' }, say: 'of-subscription', facts: [] },
      ],
    },
    {
      id: 'buying',
      skill: 'roles',
      check: { answered: 'buying', right: true },
      points: 20,
      level: 'required',
      because: [
        { when: { answered: 'buying', choice: 'azure' }, say: 'azure-is-no-right', facts: [] },
        { when: { answered: 'buying', choice: 'anyone' }, say: 'not-anyone', facts: [] },
      ],
    },
  ],
  wrong: [
    {
      id: 'other-directory',
      when: {
        all: [
          { visited: classicPortal.user.patternOf({ directory: 'alpineskihouse', tab: 'profile' }) },
          { not: PROFILE_SEEN },
        ],
      },
      level: 'actionable',
      facts: [],
      backTo: 'directory',
    },
  ],
  ends: [
    {
      id: 'wrong-row',
      when: { answered: 'role', choice: 'user' },
      does: [
        act.signIn(act.ADMIN),
        act.visit(classicPortal.user({ directory: 'alpineskihouse', user: 'admin', tab: 'profile' })),
        { type: 'answer', step: 'role', answer: 'user' },
        { type: 'answer', step: 'buying', answer: 'anyone' },
      ],
    },
    {
      id: 'mixed-up',
      when: { answered: 'role', choice: 'service-admin' },
      does: [
        act.signIn(act.ADMIN),
        act.visit(PROFILE),
        { type: 'answer', step: 'role', answer: 'service-admin' },
        { type: 'answer', step: 'buying', answer: 'azure' },
      ],
    },
  ],
  next: ['who-may-buy'],
  alternatives: [
    {
      id: 'classic-portal',
      does: [act.visit(classicPortal.directories()), act.signIn(act.ADMIN), act.visit(PROFILE), ...RIGHT],
    },
    {
      id: 'inprivate',
      does: [
        act.signIn(act.ADMIN, 'inprivate'),
        act.visit(classicPortal.userWithoutTab.patternOf({ directory: '{domain}', user: 'admin' })),
        { type: 'answer', step: 'role', answer: 'user' },
        ...RIGHT,
      ],
    },
  ],
};
