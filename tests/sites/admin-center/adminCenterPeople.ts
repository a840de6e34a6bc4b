import { screen, within } from '@testing-library/react';
import type { Command, Role } from '../../../src/core/index';
import { CONTOSO, JANE as JANE_GOULD } from '../../../src/scenarios/cast';
import { worldNow } from '../../kit/open';
import { usersIn } from '../../kit/given';

export const ACTIVE_USERS = 'portal.office.com/admin/users/active';
export const KELLEY = 'admin@contoso.onmicrosoft.com';
export const JANE = 'jane.gould@contoso.onmicrosoft.com';
export const inContoso = { profile: 'default', directory: CONTOSO.id } as const;
export const SUBSCRIPTION = '3f0c6a5e-8a1d-4d0e-9c55-0d7b5f0e3011';
export const plan = /Office 365 Business Premium/;

export const page = () => within(screen.getByRole('main'));
export const dialog = (name?: string) => within(screen.getByRole('dialog', name === undefined ? {} : { name }));
export const press = (name: string) => page().getByRole('button', { name });
export const tick = (name: string) => page().getByRole('checkbox', { name });

/** A user of any directory, as the world has them now. */
export function named(userName: string) {
  const users = worldNow().directories.flatMap(usersIn);
  return users.find((user) => user.userName === userName);
}

/** Adds that many people, each with one of the 22 licences that are free in Contoso. */
export function takeSeats(count: number): Command[] {
  return Array.from({ length: count }, (_, index) => ({ ...person(index), give: [SUBSCRIPTION] }));
}

/** Adds somebody without a licence. */
export function person(index: number): Extract<Command, { type: 'addUser' }> {
  const details = { displayName: `Person ${index}`, usageLocation: 'US' };
  return { type: 'addUser', ...inContoso, userName: `person${index}@contoso.onmicrosoft.com`, role: 'user', details };
}

/** Gives Jane a role, and signs her in. */
export function janeAs(role: Role): Command[] {
  return [
    { type: 'editUsers', ...inContoso, users: [JANE_GOULD.id], changes: { role } },
    { type: 'signIn', profile: 'default', userName: JANE },
  ];
}
