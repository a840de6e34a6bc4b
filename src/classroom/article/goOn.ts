import type { Caption } from './keys';

/** The step of a lesson with which one goes on from each figure. */
export const GO_ON: Readonly<Record<Caption, string>> = {
  1: 'office-first.try',
  2: 'office-first.try',
  3: 'office-first.kind',
  4: 'office-first.sign-in',
  5: 'office-first.phone',
  6: 'office-first.manage',
  7: 'office-first.browse',
  8: 'office-first.users',
  9: 'office-first.users',
  10: 'azure-first.plan',
  11: 'azure-first.plan',
  12: 'azure-first.existing',
  13: 'azure-first.sign-in',
  14: 'azure-first.try',
  15: 'azure-first.continue',
  16: 'azure-first.users',
  17: 'bought-separately.existing',
  18: 'know-your-role.role',
  19: 'background.made-in',
};

/** Where a lesson is begun in Guided, at a step with all before it done. */
export function guidedAt(step: string): string {
  const [lesson = '', name = ''] = step.split('.');
  return `#/lessons/${lesson}/guided/${name}`;
}

/** A lesson's own page, with all the ways in which it can be begun. */
export function addressOfLesson(lesson: string): string {
  return `#/lessons/${lesson}`;
}
