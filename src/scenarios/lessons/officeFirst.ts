import { azureCom } from '../../map/sites/azureCom';
import { azurePortal } from '../../map/sites/azurePortal';
import { azureSignUp } from '../../map/sites/azureSignUp';
import { classicPortal } from '../../map/sites/classicPortal';
import { signIn as doors } from '../../map/sites/signIn';
import type { Check } from '../../training/check';
import type { Lesson } from '../../training/lesson';
import * as act from './acts';
import { USERS, USERS_SEEN } from './places';

// Of the sign-up, and not of a page in the second frame that asks for a sign-in by itself.
const DOOR = doors.microsoft({ to: azureSignUp.signUp() });
const ORGANIZATIONAL = doors.organizational({ to: azureSignUp.signUp() });
const SIGNED_IN: Check = { ask: 'signedIn', account: act.ADMIN, kind: 'organizational' };
const BY_ADMIN: Check = { ask: 'azureTrusts', directory: '{domain}', owner: act.ADMIN };

/** Contoso has Office 365 and wants Azure: the article's first scenario. */
export const officeFirst: Lesson = {
  id: 'office-first',
  version: 1,
  start: 'office-customer',
  minutes: 5,
  tokens: act.TOKENS,
  steps: [
    {
      id: 'try',
      goal: 'shared',
      at: azureCom.home(),
      target: 'azure-com.tryForFree',
      done: { any: [{ visited: azureCom.freeTrial() }, SIGNED_IN] },
      hints: [],
      does: [act.visit(azureCom.freeTrial())],
      note: true,
    },
    {
      id: 'start',
      goal: 'shared',
      at: azureCom.freeTrial(),
      target: 'azure-com.startNow',
      done: { any: [{ visited: DOOR }, { visited: ORGANIZATIONAL }, SIGNED_IN] },
      hints: [],
      does: [act.visit(DOOR)],
    },
    {
      id: 'kind',
      goal: 'shared',
      at: DOOR,
      target: 'sign-in.organizational',
      done: { any: [{ visited: ORGANIZATIONAL }, SIGNED_IN] },
      hints: ['hint'],
      does: [act.visit(ORGANIZATIONAL)],
    },
    {
      id: 'sign-in',
      goal: 'shared',
      at: ORGANIZATIONAL,
      target: 'sign-in.userName',
      done: SIGNED_IN,
      hints: ['hint'],
      does: [act.signIn(act.ADMIN), act.visit(azureSignUp.signUp())],
    },
    {
      id: 'about-you',
      goal: 'owner',
      at: azureSignUp.signUp(),
      target: 'azure-sign-up.next',
      done: { happened: 'AboutYouFilledIn', with: { account: `@user:${act.ADMIN}` } },
      hints: [],
      does: [act.aboutYou()],
    },
    {
      id: 'phone',
      goal: 'owner',
      at: azureSignUp.signUp(),
      target: 'azure-sign-up.sendText',
      done: { happened: 'PhoneVerified', with: { account: `@user:${act.ADMIN}` } },
      hints: ['hint'],
      does: act.phone(),
    },
    {
      id: 'card',
      goal: 'owner',
      at: azureSignUp.signUp(),
      target: 'azure-sign-up.useTrainingCard',
      done: { happened: 'CardVerified', with: { account: `@user:${act.ADMIN}` } },
      hints: [],
      does: [act.card()],
    },
    {
      id: 'agree',
      goal: 'owner',
      at: azureSignUp.signUp(),
      target: 'azure-sign-up.agree',
      done: BY_ADMIN,
      hints: [],
      does: [act.agree(), act.visit(azureSignUp.landing())],
    },
    {
      id: 'manage',
      goal: 'same-users',
      at: azureSignUp.landing(),
      target: 'azure-sign-up.startManaging',
      done: { any: [{ visited: azurePortal.dashboard() }, USERS_SEEN] },
      hints: [],
      does: [act.visit(azurePortal.dashboard())],
    },
    {
      id: 'browse',
      goal: 'same-users',
      at: azurePortal.dashboard(),
      target: 'azure-portal.browse',
      done: { any: [{ visited: classicPortal.directories() }, USERS_SEEN] },
      hints: ['hint'],
      does: [act.visit(azurePortal.browse()), act.visit(classicPortal.directories())],
    },
    {
      id: 'users',
      goal: 'same-users',
      at: classicPortal.directories(),
      target: 'classic-portal.directories.{domain}',
      done: USERS_SEEN,
      hints: [],
      does: [act.visit(USERS)],
      note: true,
    },
  ],
  goals: [
    {
      id: 'shared',
      skill: 'directories',
      check: { ask: 'subscriptionsShareDirectory', directory: '{domain}' },
      points: 60,
      level: 'required',
      because: [
        {
          when: { ask: 'azureOutside', directory: '{domain}', owner: act.PERSONAL },
          say: 'personal-account',
          facts: ['azureOwner', 'azureDirectory'],
        },
      ],
    },
    {
      id: 'owner',
      skill: 'accounts',
      check: BY_ADMIN,
      points: 20,
      level: 'required',
      because: [
        {
          when: { ask: 'azureTrusts', directory: '{domain}' },
          say: 'somebody-else',
          facts: ['azureOwner'],
        },
      ],
    },
    {
      id: 'same-users',
      skill: 'people',
      check: { all: [USERS_SEEN, { ask: 'azureTrusts', directory: '{domain}' }] },
      points: 20,
      level: 'required',
      because: [],
    },
  ],
  wrong: [
    {
      id: 'personal-account',
      when: { ask: 'signedIn', account: act.PERSONAL, kind: 'microsoft' },
      level: 'essential',
      facts: [],
      backTo: 'kind',
    },
    {
      id: 'other-person',
      when: { any: [act.JANE, act.TRICIA].map((account) => ({ ask: 'signedIn', account })) },
      level: 'actionable',
      facts: ['signedIn'],
      backTo: 'sign-in',
    },
  ],
  ends: [
    {
      id: 'default-directory',
      when: { ask: 'azureOutside', directory: '{domain}' },
      does: [
        act.visit(DOOR),
        act.signIn(act.PERSONAL, 'default', 'microsoft'),
        ...act.azureSignUp(),
        act.visit(azurePortal.dashboard()),
      ],
    },
    {
      id: 'other-owner',
      when: { all: [{ ask: 'azureTrusts', directory: '{domain}' }, { not: BY_ADMIN }] },
      does: [act.signIn(act.JANE), ...act.azureSignUp(), act.visit(azurePortal.dashboard()), act.visit(USERS)],
    },
  ],
  next: ['azure-first', 'bought-separately'],
  alternatives: [
    {
      id: 'portal-first',
      does: [
        act.visit(azurePortal.dashboard()),
        act.signIn(act.ADMIN),
        ...act.azureSignUp('default', 'call'),
        act.visit(USERS),
      ],
    },
    {
      id: 'second-thought',
      does: [
        act.visit(azureCom.freeTrial()),
        act.signIn(act.PERSONAL, 'default', 'microsoft'),
        act.signOut(),
        act.signIn(act.ADMIN, 'default', 'organizational'),
        ...act.azureSignUp(),
        act.visit(USERS),
      ],
    },
  ],
};
