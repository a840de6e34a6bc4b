import type { Check } from '../../src/training/check';
import type { Lesson } from '../../src/training/lesson';

export const ADMIN = 'admin@contoso.onmicrosoft.com';
export const JANE = 'jane.gould@contoso.onmicrosoft.com';
export const CONTOSO = '@directory:contoso';

export const signInAdmin = { type: 'signIn', profile: 'default', userName: ADMIN } as const;
export const role = (name: 'user' | 'user-admin' | 'billing-admin') =>
  ({
    type: 'editUsers',
    profile: 'default',
    directory: CONTOSO,
    users: [`@user:${JANE}`],
    changes: { role: name },
  }) as const;

/** A lesson with one goal and a step for it. */
export function lessonOf(check: Check, more: Partial<Lesson> = {}): Lesson {
  return {
    id: 'a-lesson',
    version: 1,
    start: 'office-customer',
    minutes: 1,
    tokens: {},
    steps: [{ id: 'step', goal: 'goal', done: check, hints: [], does: [] }],
    goals: [{ id: 'goal', skill: 'roles', check, points: 10, level: 'required', because: [] }],
    wrong: [],
    ends: [],
    next: [],
    alternatives: [],
    ...more,
  };
}

export const IS_USER_ADMIN: Check = { ask: 'userHasRole', user: JANE, role: 'user-admin' };
