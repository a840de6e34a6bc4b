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

const CO_ADMINISTRATOR: Check = {
  all: [moved(act.PERSONAL), { ask: 'coAdministratorIs', account: act.KELLEY, owner: act.PERSONAL }],
};
const ADMINISTRATORS = classicPortal.settings({ tab: 'administrators' });

function addKelley(profile: 'default' | 'inprivate' = 'default'): Act {
  return { type: 'addCoAdministrator', profile, userName: act.KELLEY, subscriptions: [`@azure:${act.PERSONAL}`] };
}

/** Azure was bought with a personal account, Office 365 with one at work: the sibling article. */
export const boughtSeparately: Lesson = {
  id: 'bought-separately',
  version: 1,
  start: 'bought-separately',
  minutes: 8,
  tokens: act.TOKENS,
  steps: [
    {
      id: 'sign-in',
      goal: 'let-in',
      at: doors.microsoft({ to: classicPortal.directories() }),
      target: 'sign-in.userName',
      done: { ask: 'signedIn', account: act.PERSONAL, kind: 'microsoft' },
      hints: ['hint'],
      does: [act.signIn(act.PERSONAL, 'default', 'microsoft'), act.visit(classicPortal.directories())],
    },
    ...stepsOfAssociation(act.PERSONAL, act.PERSONAL),
    {
      id: 'co-administrator',
      goal: 'co-administrator',
      at: ADMINISTRATORS,
      target: 'classic-portal.command.add',
      done: CO_ADMINISTRATOR,
      hints: ['hint'],
      does: [act.visit(ADMINISTRATORS), addKelley()],
    },
  ],
  goals: [
    ...goalsOfAssociation(act.PERSONAL, act.PERSONAL),
    {
      id: 'co-administrator',
      skill: 'subscriptions',
      check: CO_ADMINISTRATOR,
      points: 20,
      level: 'required',
      because: [],
    },
  ],
  wrong: [
    {
      id: 'another-directory',
      when: { ask: 'directoryExists', directory: '{domain}2' },
      level: 'essential',
      facts: ['newestDirectory'],
      backTo: 'existing',
    },
    { id: 'second-trial', when: SECOND_TRIAL, level: 'essential', facts: ['azureOwner'], backTo: 'sign-in' },
  ],
  ends: [
    endInAnotherDirectory(act.PERSONAL),
    {
      id: 'second-trial',
      when: { all: [SECOND_TRIAL, { not: moved(act.PERSONAL) }] },
      does: [act.signIn(act.KELLEY), ...act.azureSignUp()],
    },
  ],
  next: ['one-address-two-accounts', 'mend-the-mess'],
  alternatives: [
    {
      id: 'inprivate',
      does: [
        act.signIn(act.PERSONAL, 'inprivate', 'microsoft'),
        ...bringIn('inprivate', act.PERSONAL),
        trustContoso(act.PERSONAL, 'inprivate'),
        addKelley('inprivate'),
      ],
    },
    {
      id: 'other-admin',
      does: [
        act.signIn(act.KELLEY),
        act.giveRole(act.JANE, 'global-admin'),
        act.signOut(),
        act.signIn(act.PERSONAL, 'default', 'microsoft'),
        ...bringIn('default', act.PERSONAL, act.JANE),
        trustContoso(act.PERSONAL),
        addKelley(),
      ],
    },
  ],
};
