import type { AccountKind, Directory, Role } from '../../../core/index';

/** What is being told of a new user, step by step. */
export type NewUser = {
  /** A new account of the directory, or one from elsewhere that is let in, of either kind. */
  readonly kind: 'new' | AccountKind;
  readonly name: string;
  readonly domain: string;
  /** The name of an account from elsewhere, as it is typed. */
  readonly account: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly displayName: string;
  readonly role: Role;
};

export type StepProps = {
  readonly of: NewUser;
  readonly change: (more: Partial<NewUser>) => void;
};

export function nobodyYet({ initialDomain }: Directory): NewUser {
  const names = { name: '', account: '', firstName: '', lastName: '', displayName: '' };
  return { kind: 'new', domain: initialDomain, role: 'user', ...names };
}

/** The name under which the new user will be in the directory. */
export function userNameOf({ kind, name, domain, account }: NewUser): string {
  return kind === 'new' ? `${name.trim()}@${domain}` : account.trim();
}
