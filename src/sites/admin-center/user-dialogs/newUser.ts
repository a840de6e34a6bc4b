import { flawOfUserName, type Directory, type Rejection, type Role } from '../../../core/index';

/** What is typed into “Create a new user account”, the password aside. */
export type NewUser = {
  readonly firstName: string;
  readonly lastName: string;
  /** Made of the names until somebody types another. */
  readonly displayName: string | undefined;
  readonly name: string;
  readonly domain: string;
  readonly location: string;
  readonly role: Role;
  /** An administrator's, for notices and a forgotten password. */
  readonly alternateEmail: string;
  readonly licences: ReadonlySet<string>;
  readonly password: 'auto' | 'typed';
};

export type NewUserFlaws = {
  readonly displayName: Rejection | undefined;
  readonly name: Rejection | undefined;
  readonly location: Rejection | undefined;
};

export function displayNameOf({ displayName, firstName, lastName }: NewUser): string {
  return (displayName ?? `${firstName.trim()} ${lastName.trim()}`).trim();
}

export function userNameOf({ name, domain }: NewUser): string {
  return `${name.trim()}@${domain}`;
}

/** What is wrong with each field, if anything is. */
export function flawsOf(form: NewUser, directory: Directory): NewUserFlaws {
  const { licences, location } = form;
  return {
    displayName: displayNameOf(form) === '' ? { code: 'display-name-missing' } : undefined,
    name: flawOfUserName(directory, userNameOf(form)),
    location: licences.size > 0 && location === '' ? { code: 'needs-usage-location' } : undefined,
  };
}
