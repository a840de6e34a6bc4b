import { classicPortal } from '../../map/sites/classicPortal';
import { signIn as doors } from '../../map/sites/signIn';
import type { Check } from '../../training/check';
import type { Act, Goal, Step, WrongEnd } from '../../training/lesson';
import * as act from './acts';

type Profile = 'default' | 'inprivate';

const CONFIRM = classicPortal.existingDirectory();
export const SUBSCRIPTIONS = classicPortal.settings({ tab: 'subscriptions' });

/** The Microsoft account of this name is a Global Admin of Contoso. */
export function letIn(account: string): Check {
  return { ask: 'isUserOf', account, directory: '{domain}', kind: 'microsoft' };
}

/** A Microsoft account brings Contoso into the classic portal, with the consent of this Global Admin of it. */
export function bringIn(profile: Profile, account: string, admin = act.KELLEY): readonly Act[] {
  return [
    { type: 'beginAssociation', profile },
    act.signIn(admin, profile, 'organizational'),
    { type: 'confirmAssociation', profile },
    act.signOut(profile),
    act.signIn(account, profile, 'microsoft'),
  ];
}

/** The subscription of this owner trusts Contoso from then on. */
export function trustContoso(owner: string, profile: Profile = 'default'): Act {
  return { type: 'changeDirectory', profile, subscription: `@azure:${owner}`, directory: act.CONTOSO };
}

/** The directory that somebody makes who wants to have it twice. */
function anotherDirectory(): Act {
  return {
    type: 'createDirectory',
    profile: 'default',
    name: '{organization}',
    domainName: '{domain}2',
    country: 'US',
  };
}

/** The end of somebody who makes a second directory in place of bringing in the first. */
export function endInAnotherDirectory(owner: string): WrongEnd {
  return {
    id: 'another-directory',
    when: { ask: 'azureTrusts', directory: '{domain}2' },
    does: [
      act.signIn(owner, 'default', 'microsoft'),
      anotherDirectory(),
      {
        type: 'changeDirectory',
        profile: 'default',
        subscription: `@azure:${owner}`,
        directory: '@directory:{domain}2',
      },
    ],
  };
}

/** The steps by which a Microsoft account brings Contoso in and makes the subscription trust it. */
export function stepsOfAssociation(account: string, owner: string): readonly Step[] {
  const associated = letIn(account);
  return [
    {
      id: 'existing',
      goal: 'let-in',
      at: classicPortal.directories(),
      target: 'classic-portal.new',
      done: { any: [{ happened: 'AssociationBegun' }, associated] },
      hints: ['hint'],
      does: [{ type: 'beginAssociation', profile: 'default' }],
    },
    {
      id: 'admin',
      goal: 'let-in',
      at: doors.organizational({ to: CONFIRM }),
      target: 'sign-in.userName',
      done: { any: [{ ask: 'signedIn', account: act.KELLEY, kind: 'organizational' }, associated] },
      hints: [],
      does: [act.signIn(act.KELLEY, 'default', 'organizational'), act.visit(CONFIRM)],
    },
    {
      id: 'confirm',
      goal: 'let-in',
      at: CONFIRM,
      target: 'classic-portal.useExisting.continue',
      done: associated,
      hints: [],
      does: [{ type: 'confirmAssociation', profile: 'default' }],
    },
    {
      id: 'back',
      goal: 'trusts',
      at: CONFIRM,
      target: 'classic-portal.useExisting.signOut',
      done: {
        all: [associated, { any: [{ ask: 'signedIn', account, kind: 'microsoft' }, moved(owner)] }],
      },
      hints: ['hint'],
      does: [act.signOut(), act.signIn(account, 'default', 'microsoft'), act.visit(SUBSCRIPTIONS)],
    },
    {
      id: 'directory',
      goal: 'trusts',
      at: SUBSCRIPTIONS,
      target: `classic-portal.subscriptions.@azure:${owner}`,
      done: moved(owner),
      hints: ['hint'],
      does: [trustContoso(owner)],
    },
  ];
}

/** The subscription that was bought separately trusts Contoso. */
export function moved(owner: string): Check {
  return { ask: 'azureTrusts', directory: '{domain}', owner };
}

/** Contoso was brought in, and trusted by the subscription: with what can go wrong there. */
export function goalsOfAssociation(account: string, owner: string): readonly Goal[] {
  return [
    {
      id: 'let-in',
      skill: 'accounts',
      check: letIn(account),
      points: 30,
      level: 'required',
      because: [
        { when: { ask: 'directoryExists', directory: '{domain}2' }, say: 'made-another', facts: ['newestDirectory'] },
        { when: SECOND_TRIAL, say: 'second-trial', facts: [] },
      ],
    },
    {
      id: 'trusts',
      skill: 'subscriptions',
      check: moved(owner),
      points: 50,
      level: 'required',
      because: [
        {
          when: { ask: 'azureTrusts', directory: '{domain}2', owner },
          say: 'trusts-another',
          facts: ['newestDirectory'],
        },
        { when: SECOND_TRIAL, say: 'two-subscriptions', facts: ['azureOwner'] },
      ],
    },
  ];
}

/** Somebody of Contoso has an Azure subscription of their own there. */
export const SECOND_TRIAL: Check = {
  any: [act.KELLEY, act.JANE].map((user) => ({
    happened: 'AzureSubscriptionCreated',
    with: { accountAdministrator: `@user:${user}` },
  })),
};
