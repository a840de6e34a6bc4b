import type { DirectoryCreated, MicrosoftAccount, UserAdded } from '../core/index';

type DirectoryOfCast = { readonly id: string; readonly name: string; readonly initialDomain: string };

export const CONTOSO: DirectoryOfCast = {
  id: 'c0a7c8f2-52ad-4e6a-9c1e-3f0b7d41e001',
  name: 'Contoso',
  initialDomain: 'contoso.onmicrosoft.com',
};

export const ALPINE: DirectoryOfCast = {
  id: 'a1be5c4d-0e57-4b1f-8d6a-90c2f7b3e002',
  name: 'Alpine Ski House',
  initialDomain: 'alpineskihouse.onmicrosoft.com',
};

export const DEFAULT_DIRECTORY: DirectoryOfCast = {
  id: 'de4f0a17-6b2c-4c0d-a3f5-18e9d6c4b003',
  name: 'Default Directory',
  initialDomain: 'kelleywalloutlook.onmicrosoft.com',
};

/** What comes into being with `KELLEY_SAME_ADDRESS`. */
export const DEFAULT_DIRECTORY_OF_SAME_ADDRESS: DirectoryOfCast = {
  id: 'e6b1d3a8-7c25-4f90-9d4e-0b8a5f2c6015',
  name: 'Default Directory',
  initialDomain: 'kelleywallcontosoonmicrosoft.onmicrosoft.com',
};

type Person = { readonly id: string; readonly name: string; readonly firstName: string; readonly lastName: string };

/** Her object id is the one of figure 18. */
export const KELLEY: Person = {
  id: '01704b8b-fc61-4738-9886-4bd02ccb8cb0',
  name: 'admin',
  firstName: 'Kelley',
  lastName: 'Wall',
};

export const JANE: Person = {
  id: '5a1f2c0e-7c1b-4a8e-b0f4-2d0f6f2f9c01',
  name: 'jane.gould',
  firstName: 'Jane',
  lastName: 'Gould',
};

export const TRICIA: Person = {
  id: '9be3d7aa-1f0d-4c35-8f2e-64b1a20e7d02',
  name: 'tricia.lawson',
  firstName: 'Tricia',
  lastName: 'Lawson',
};

export const KELLEY_PERSONAL: MicrosoftAccount = {
  id: '7e11ea11-0ca7-4f3e-b5d8-2c9a0d6f1004',
  email: 'kelley.wall@outlook.com',
  firstName: 'Kelley',
  lastName: 'Wall',
};

/** A personal account that was made with an address at work, which could still be done in August 2016. */
export const KELLEY_SAME_ADDRESS: MicrosoftAccount = {
  id: '2f8c5b90-41d7-4e6a-8b0d-6a3e9c7f1014',
  email: 'kelley.wall@contoso.onmicrosoft.com',
  firstName: 'Kelley',
  lastName: 'Wall',
};

export function directory({ id, name, initialDomain }: DirectoryOfCast): DirectoryCreated {
  return { type: 'DirectoryCreated', directory: id, name, initialDomain, country: 'US' };
}

type Details = Partial<Pick<UserAdded, 'role' | 'alternateEmail' | 'phone'>>;

/** A person with an organizational account of the directory. */
export function member(home: DirectoryOfCast, person: Person, details: Details = {}): UserAdded {
  const { id, name, firstName, lastName } = person;
  return {
    type: 'UserAdded',
    directory: home.id,
    user: id,
    account: id,
    source: 'directory',
    userName: `${name}@${home.initialDomain}`,
    displayName: `${firstName} ${lastName}`,
    firstName,
    lastName,
    role: 'user',
    usageLocation: 'US',
    ...details,
  };
}

/** An account from elsewhere that was let in. */
export function guest(
  to: DirectoryOfCast,
  id: string,
  account: Pick<UserAdded, 'account' | 'source' | 'userName' | 'firstName' | 'lastName'>,
  role: UserAdded['role'],
): UserAdded {
  const displayName = `${account.firstName} ${account.lastName}`;
  return { type: 'UserAdded', directory: to.id, user: id, displayName, role, ...account };
}
