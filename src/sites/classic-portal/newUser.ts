import type { Directory, Role } from '../../core/index';

/** What is being told of a new user, step by step. */
export type NewUser = {
  readonly kind: 'new' | 'microsoft';
  readonly name: string;
  readonly domain: string;
  readonly email: string;
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
  const names = { name: '', email: '', firstName: '', lastName: '', displayName: '' };
  return { kind: 'new', domain: initialDomain, role: 'user', ...names };
}

/** The name under which the new user will be in the directory. */
export function userNameOf({ kind, name, domain, email }: NewUser): string {
  return kind === 'new' ? `${name.trim()}@${domain}` : email.trim();
}
